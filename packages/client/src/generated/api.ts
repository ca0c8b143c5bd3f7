// Made by scripts/generate-client.ts from the OpenAPI document of the server. Not to be edited.
export interface paths {
    readonly "/api/v1/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The cases you may see, oldest first. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["CaseLine"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Files an application for Independent Medical Review. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly application: {
                            /** Format: date */
                            readonly receivedOn: string;
                            /** @enum {string} */
                            readonly channel: "mail" | "fax" | "electronic";
                            /** @enum {string} */
                            readonly applicant: "employee" | "representative" | "emergency-provider";
                            readonly employee: string;
                            readonly physician: string;
                            readonly injuryOn: string | null;
                            readonly urDecisionOn: string | null;
                            readonly urServedOn: string | null;
                        };
                        /** @enum {string} */
                        readonly priority: "standard" | "expedited" | "formulary";
                        readonly items: readonly {
                            readonly number: number;
                            readonly text: string;
                            readonly treatment: string | null;
                            readonly category: string | null;
                            readonly subcategory: string | null;
                            readonly bodyParts: readonly string[];
                        }[];
                        readonly parties: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
                            readonly name: string;
                            readonly person: boolean;
                            readonly also?: readonly string[];
                            readonly npi?: string | null;
                            readonly taxId?: string | null;
                            readonly addresses?: readonly string[];
                        }[];
                        readonly diagnoses: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case as it stands. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Case"];
                    };
                };
                /** @description You have this version already. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened in a case, from the first event on. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["SealedEvent"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Computes every link of the case again. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CaseVerification"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/complete-application": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Notes that the form is signed and the utilization review decision is with it. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly signed: boolean;
                        readonly urDecisionAttached: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/screen-point": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Screens one point of eligibility: flags it for the State, or finds nothing. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly point: "timeliness" | "duplicate" | "signature" | "ur-decision" | "conditional-non-certification" | "date-of-injury" | "dispute" | "liability" | "applicant" | "resolved" | "programme" | "information" | "expedited" | "ur-untimely" | "other";
                        readonly flagged: boolean;
                        readonly note: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/answer-point": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The State's answer to a flagged point. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly point: string;
                        readonly stands: boolean;
                        readonly note: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/ask-information": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for what is missing before eligibility is decided. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly of: string;
                        readonly what: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/receive-information": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Notes that what was asked for has come. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** Format: date */
                        readonly receivedOn: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/find-eligible": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The State finds the application eligible, item by item. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly number: number;
                            readonly ground: string | null;
                            readonly why: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/find-ineligible": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The State finds the whole application ineligible, with the ground. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly ground: string;
                        readonly why: string;
                        readonly original: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/defer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Defers the review while liability is disputed. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/end-deferral": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends the deferral: liability is settled. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly noticeServedOn: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/name-party": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Names a party that becomes known. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly party: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
                            readonly name: string;
                            readonly person: boolean;
                            readonly also?: readonly string[];
                            readonly npi?: string | null;
                            readonly taxId?: string | null;
                            readonly addresses?: readonly string[];
                        };
                        readonly earlier: {
                            readonly reviewer: string | null;
                            readonly name: string | null;
                            readonly npi: string | null;
                            /** @enum {string} */
                            readonly part: "treated" | "examined" | "evaluated" | "utilization-review" | "independent-medical-review";
                            readonly on: string | null;
                        } | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/change-claims-administrator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Another claims administrator is responsible from a day on. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly party: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
                            readonly name: string;
                            readonly person: boolean;
                            readonly also?: readonly string[];
                            readonly npi?: string | null;
                            readonly taxId?: string | null;
                            readonly addresses?: readonly string[];
                        };
                        /** Format: date */
                        readonly effectiveOn: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The employee takes the application back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Notice of assignment and request for information to the parties. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly by: "mail" | "electronic";
                        readonly to: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/ask-records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for records; request and answer are copied to all parties. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly of: string;
                        readonly what: string;
                        readonly copiedToAll: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/receive-document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Enters a document that came in. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly document: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
                            readonly title: string;
                            readonly from: string;
                            /** Format: date */
                            readonly receivedOn: string;
                            readonly pages: number;
                        };
                        readonly answers: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/complete-records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** All records needed are in the file. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly receivedOn: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/mark-records-overdue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The time for records has run out. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly dueOn: string;
                        readonly clock: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/extend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The State allows more time. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly days: number;
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/convert-to-expedited": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The review becomes expedited on the treating physician's certification. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly certification: string;
                        readonly support: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/consolidate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes another application of the same employee, physician and injury into this case. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly caseNumber: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/join-consolidation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** This application goes on in another case. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly into: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/terminate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends the review of items over which there is no dispute any more. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly items: readonly number[];
                        /** @enum {string} */
                        readonly ground: "authorized" | "settled" | "awarded" | "request-withdrawn";
                        /** Format: date */
                        readonly happenedOn: string;
                        readonly document: string;
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/propose-reviewer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Draws a reviewer from those who may review the case. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/attest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The reviewer signs every line before the record opens. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly lines: {
                            readonly [key: string]: boolean;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/refuse-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The reviewer gives the case back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/replace-reviewer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The case is taken from a reviewer. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/record-exception": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The medical director sets a judgement of fitness aside, with the reason. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly rule: string;
                        readonly reviewer: string;
                        readonly party: string | null;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/write-summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The summary of the record, with the documents it draws on. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly sha256: string;
                        readonly documents: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/decide-item": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decides one disputed item, with citation and reasons. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly item: number;
                        /** @enum {string} */
                        readonly decision: "upheld" | "overturned";
                        readonly citations: readonly string[];
                        readonly noCitation: string | null;
                        readonly rationale: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/submit-draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hands in the letter with what the checks found in it. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly letter: {
                            readonly id: string;
                            readonly sha256: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/answer-finding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answers what a check found; the answer is kept with the letter. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly finding: string;
                        /** @enum {string} */
                        readonly answer: "not-a-defect" | "accepted";
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/return-draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The medical director sends the draft back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Issues the determination. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly letter: {
                            readonly id: string;
                            readonly sha256: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/serve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The determination was mailed to the parties. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly mailedOn: string;
                        /** @enum {string} */
                        readonly by: "mail" | "electronic";
                        readonly to: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/amend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Corrects a clerical error of an issued letter. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly letter: {
                            readonly id: string;
                            readonly sha256: string;
                        };
                        readonly what: string;
                        readonly changesDecision: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/implement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The claims administrator authorized or reimbursed an item. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly item: number;
                        /** @enum {string} */
                        readonly how: "authorized" | "reimbursed";
                        /** Format: date */
                        readonly doneOn: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publishes the letter without anything that identifies a person or firm. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly letter: {
                            readonly id: string;
                            readonly sha256: string;
                        };
                        readonly redactedBy: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A verified appeal to the Appeals Board. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly filedOn: string;
                        readonly verified: boolean;
                        /** @enum {string} */
                        readonly of: "determination" | "ineligibility";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/decide-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The Appeals Board leaves the decision standing or sets it aside. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly setAside: boolean;
                        readonly ground: ("excess-of-powers" | "fraud" | "conflict-of-interest" | "bias" | "plainly-erroneous-fact") | null;
                        readonly fact: string | null;
                        /** Format: date */
                        readonly decidedOn: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/commands/send-to-new-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The dispute goes to another organisation or another reviewer. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly organisation: string | null;
                        readonly whySame: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Signs in with password and second factor, or follows one case with the code of a letter. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly email: string;
                        readonly password: string;
                        /** @description Six digits of the authenticator application. */
                        readonly code?: string;
                        readonly recoveryCode?: string;
                    } | {
                        /** @description The code on a letter. */
                        readonly claimCode: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
        /** Signs out. */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where you are signed in. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": readonly components["schemas"]["SessionLine"][];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        /** Signs out everywhere, here too. */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions/{session}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Ends one of your sessions. */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly session: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who you are here. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Me"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes your password; your other sessions end. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly password: string;
                        readonly newPassword: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitations/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the password; answers the secret of the second factor where the role needs one or you want one. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description The code of the invitation, by e-mail or on paper. */
                        readonly code: string;
                        readonly password: string;
                        /** @default false */
                        readonly secondFactor?: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly account: string;
                            readonly role: string;
                            readonly secondFactor: {
                                readonly secret: string;
                                readonly uri: string;
                            } | null;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitations/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirms the second factor with a first code; answers the recovery codes, once. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description The code of the invitation, by e-mail or on paper. */
                        readonly code: string;
                        readonly totp: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly account: string;
                            readonly recoveryCodes: readonly string[];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes an account with the code of a letter, and the case its own. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description The code on a letter. */
                        readonly claimCode: string;
                        /** Format: email */
                        readonly email: string;
                        readonly name: string;
                        readonly password: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        readonly language?: "en" | "es";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly account: string;
                            readonly caseNumber: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes the case of a letter one of yours. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description The code on a letter. */
                        readonly claimCode: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly caseNumber: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-in/organizations/{organization}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sends the browser to the sign-in of an organization (OpenID Connect, PKCE). */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly organization: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 302: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-in/callback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where the organization sends the browser back; begins the session. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 303: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every account, oldest first. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["Person"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Makes an account and its invitation; the code is shown once. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: email */
                        readonly email: string;
                        readonly name: string;
                        /** @enum {string} */
                        readonly role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "state" | "appeals-board" | "administrator";
                        /** @default null */
                        readonly organization?: string | null;
                        /** @default null */
                        readonly reviewer?: string | null;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        readonly language?: "en" | "es";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Invitation"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An account. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly person: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Person"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}/role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes role and organization; every session of the account ends. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly person: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "state" | "appeals-board" | "administrator";
                        readonly organization: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly account: string;
                            readonly sessionsEnded: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}/disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Closes an account; every session of it ends. An invitation opens it again. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly person: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly account: string;
                            readonly sessionsEnded: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}/end-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Signs someone out everywhere. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly person: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly account: string;
                            readonly sessionsEnded: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Invites anew: for a lost password or second factor, or to open a disabled account. The code is shown once. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly person: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Invitation"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every organization. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": readonly components["schemas"]["Organization"][];
                    };
                };
            };
        };
        readonly put?: never;
        /** Makes an organization; its id is the one by which cases name the party. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly name: string;
                        /** @enum {string} */
                        readonly kind: "claims-administrator" | "review-organization" | "state" | "law-firm" | "practice";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations/{organization}/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sets how the organization signs its people in (OpenID Connect). */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly organization: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uri */
                        readonly issuer: string;
                        readonly clientId: string;
                        readonly clientSecret: string;
                        /**
                         * @description `told`: the token says that a second factor was used; `agreed`: the organization always asks for one.
                         * @enum {string}
                         */
                        readonly secondFactor: "told" | "agreed";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Organization"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/service-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every key, without its secret. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["ServiceKey"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Makes a key; it is shown once. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        /** @description As whom it acts: a name of its own, no person. */
                        readonly person: string;
                        /** @enum {string} */
                        readonly role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
                        /** @default null */
                        readonly organization?: string | null;
                        readonly scopes: readonly ("cases:apply" | "cases:read" | "cases:write" | "documents:read" | "documents:write" | "people:read" | "people:write" | "work:read" | "work:write" | "operations:read")[];
                        /** @default null */
                        readonly expiresAt?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            readonly key?: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/service-keys/{key}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Revokes a key; it works for a second more at most. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly key: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who may see a case, now and before. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": readonly {
                            readonly member: string;
                            readonly relation: string;
                            readonly since: string;
                            readonly until: string | null;
                        }[];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/claim-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes the code for the letter to one party; it is shown once. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly role: "employee" | "representative" | "requesting-physician";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            readonly expiresAt: string;
                            readonly code?: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/members/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends a way in that came by a code: a lost letter, a claim by the wrong person. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly member: string;
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly member: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Announces a document; its bytes are then sent to the address of the answer. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly title: string;
                        readonly types: readonly ("medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other")[];
                        /** @default null */
                        readonly author?: string | null;
                        /** @default null */
                        readonly dateOfService?: string | null;
                        readonly source: string;
                        /**
                         * @default electronic
                         * @enum {string}
                         */
                        readonly channel?: "mail" | "fax" | "electronic" | "hand";
                        /** Format: date */
                        readonly receivedOn?: string;
                        /**
                         * @default not-judged
                         * @enum {string}
                         */
                        readonly quality?: "good" | "poor" | "illegible" | "not-judged";
                        /** @default null */
                        readonly answers?: string | null;
                        readonly length: number;
                        readonly sha256: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Upload"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/uploads/{upload}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far an upload has come, and its receipt when it has ended. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly upload: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Upload"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        /** Gives an upload up; nothing of it is kept. */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly upload: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        /** Sends bytes from `Upload-Offset` on. Whole pieces of 65536 bytes are kept, and the last one; the answer says where to go on. */
        readonly patch: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    readonly "upload-offset": number;
                };
                readonly path: {
                    readonly id: string;
                    readonly upload: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/offset+octet-stream": string;
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DocumentReceipt"];
                    };
                };
                /** @description On disk up to `Upload-Offset`; more is to come. */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The documents of a case by the day on which they came, discarded ones among them. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["Document"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/documents/{document}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is known of a document. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
                /** @description You have this version already. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/documents/{document}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The file as it came. Takes `Range` with one range of bytes. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/documents/{document}/pages/{page}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The words of one page. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                    readonly page: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DocumentPage"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The pages of a case on which words stand: `word other`, `"a phrase"`, `one or other`, `-without`. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly q: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CaseSearch"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/documents/{document}/classify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says anew what a document is. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly title: string;
                        readonly types: readonly ("medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other")[];
                        readonly author: string | null;
                        readonly dateOfService: string | null;
                        /** @enum {string} */
                        readonly quality: "good" | "poor" | "illegible" | "not-judged";
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/documents/{document}/discard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets a document aside: it stays in the list with the reason, and search leaves it out. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/documents/{document}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a discarded document back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work/queues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The queues you work in, with what stands in them. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["Queue"][];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work/queues/{queue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The cases in a queue, longest there first. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly queue: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["WorkLine"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The cases you have taken. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["WorkLine"][];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work/at-risk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is at risk or late: stays in queues, and clocks of the law due soon. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "at-risk" | "late";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly stays: readonly components["schemas"]["WorkLine"][];
                            readonly clocks: readonly components["schemas"]["ClockLine"][];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/work/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a case from its queue. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WorkDone"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/work/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts a case back into its queue. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WorkDone"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/work/forward": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends a case to another queue. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly to: string;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WorkDone"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/work/escalate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends a case to whoever is above. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WorkDone"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/work": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The way of a case through the queues, from the first. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["QueueStay"][];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/clocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every clock of a case that has a date: rule, section, count and result. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly on: string;
                            readonly entries: readonly components["schemas"]["Clock"][];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Jobs of the software: given up (`dead`), failed and tried again (`failing`), or waiting for their time. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly state?: "dead" | "failing" | "waiting";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["Job"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work/jobs/{job}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tries a job again that was given up or waits after a failure. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly job: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/determination/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The last draft; before the first, the letter as far as the case knows it (version 0). */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Draft"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Saves the draft as the next version; If-Match names the version of the draft it was made from. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly letter: {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly version: number;
                            readonly sha256: string;
                            readonly savedAt: string | null;
                            readonly findings: readonly components["schemas"]["Finding"][];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/determination/checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Checks a letter as it is being written; nothing is kept. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly letter: {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly findings: readonly components["schemas"]["Finding"][];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/determination/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version of the draft of the review in hand, the first one first. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["Draft"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/determination/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hands in a version of the draft: sets it as PDF, checks it, keeps both, tells the medical director. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly draft: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SubmittedDraft"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/determination/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Issues the letter that was handed in; its hash says that this is the one that was read. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly sha256: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly caseNumber: string;
                            readonly version: number;
                            readonly outcome: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/determination": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The determination: outcome, days from assignment and from the records, service on each party. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Determination"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/determination/letter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The letter as tagged PDF: the one that was issued, else the draft that was handed in. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Your inbox: every notice addressed to you, newest first. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["Notice"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The notices of a case that are addressed to you; for the office all of them. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["Notice"][];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/notices/{notice}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A notice as tagged PDF. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly notice: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work/print-queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Paper: to be printed and mailed, mailed, or come back. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly cursor?: string;
                    readonly status?: "waiting" | "mailed" | "returned";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly components["schemas"]["PrintLine"][];
                            readonly next: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/notices/{notice}/mailed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A paper went into the mail; its proof of service is made. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly notice: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly mailedOn: string;
                        readonly name: string;
                        readonly place: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MailTold"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/notices/{notice}/returned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A paper came back, with the reason on it and a new address where one was found. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly notice: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly returnedOn: string;
                        /** @enum {string} */
                        readonly reason: "moved" | "no-such-address" | "insufficient-address" | "unknown" | "refused" | "unclaimed" | "deceased" | "no-mark";
                        readonly found: readonly string[] | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MailTold"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How each party of a case is reached. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly {
                                readonly party: string;
                                readonly contact: {
                                    readonly email: string | null;
                                    /** @enum {string} */
                                    readonly locale: "en" | "es";
                                    /** @enum {string} */
                                    readonly method: "mail" | "electronic";
                                    readonly address: readonly string[];
                                };
                            }[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cases/{id}/contacts/{party}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says how a party is reached from now on. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly party: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly email: string | null;
                        /** @enum {string} */
                        readonly locale: "en" | "es";
                        /** @enum {string} */
                        readonly method: "mail" | "electronic";
                        readonly address: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly party: string;
                            readonly contact: {
                                readonly email: string | null;
                                /** @enum {string} */
                                readonly locale: "en" | "es";
                                /** @enum {string} */
                                readonly method: "mail" | "electronic";
                                readonly address: readonly string[];
                            };
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly ActorInput: {
            readonly id: string;
            /** @enum {string} */
            readonly role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "state" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "appeals-board" | "service";
        };
        readonly LetterRefInput: {
            readonly id: string;
            readonly sha256: string;
        };
        readonly FiledApplicationInput: {
            /** Format: date */
            readonly receivedOn: string;
            /** @enum {string} */
            readonly channel: "mail" | "fax" | "electronic";
            /** @enum {string} */
            readonly applicant: "employee" | "representative" | "emergency-provider";
            /** @description Key of the employee. */
            readonly employee: string;
            /** @description Key of the requesting physician. */
            readonly physician: string;
            readonly injuryOn: string | null;
            readonly urDecisionOn: string | null;
            readonly urServedOn: string | null;
        };
        readonly ScreenedPointInput: {
            readonly point: string;
            readonly flagged: boolean;
            readonly note: string;
            /** Format: date */
            readonly on: string;
            readonly answer: {
                readonly stands: boolean;
                readonly note: string;
                /** Format: date */
                readonly on: string;
            } | null;
        };
        readonly FiledItemInput: {
            readonly number: number;
            /** @description As requested. */
            readonly text: string;
            readonly treatment: string | null;
            readonly category: string | null;
            readonly subcategory: string | null;
            readonly bodyParts: readonly string[];
        };
        readonly ItemDecisionInput: {
            /** @enum {string} */
            readonly decision: "upheld" | "overturned";
            readonly citations: readonly string[];
            /** @description Why nothing is cited. */
            readonly noCitation: string | null;
            readonly rationale: string;
            /** Format: date */
            readonly on: string;
            readonly reviewer?: string;
        };
        readonly DisputedItemInput: {
            readonly number: number;
            /** @description As requested. */
            readonly text: string;
            readonly treatment: string | null;
            readonly category: string | null;
            readonly subcategory: string | null;
            readonly bodyParts: readonly string[];
            /** @enum {string} */
            readonly standing: "open" | "eligible" | "ineligible" | "deferred" | "terminated" | "withdrawn";
            /** @description Ground of ineligibility or termination. */
            readonly ground: string | null;
            /** @description For a party: null before the determination is served. */
            readonly decision: components["schemas"]["ItemDecisionInput"] | null;
        };
        readonly PartyInput: {
            readonly id: string;
            /** @enum {string} */
            readonly role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
            readonly name: string;
            /** @description A natural person. */
            readonly person: boolean;
            /** @description Other names. */
            readonly also?: readonly string[];
            readonly npi?: string | null;
            readonly taxId?: string | null;
            readonly addresses?: readonly string[];
        };
        readonly EarlierPartInput: {
            readonly reviewer?: string | null;
            readonly name: string | null;
            readonly npi: string | null;
            /** @enum {string} */
            readonly part: "treated" | "examined" | "evaluated" | "utilization-review" | "independent-medical-review";
            readonly on: string | null;
        };
        readonly FitnessExceptionInput: {
            readonly rule: string;
            readonly reviewer?: string;
            readonly party: string | null;
            readonly by: string;
            /** Format: date */
            readonly on: string;
            readonly reason: string;
        };
        readonly CaseDocumentInput: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
            readonly title: string;
            /** @description Who sent it. */
            readonly from: string;
            /** Format: date */
            readonly receivedOn: string;
            readonly pages: number;
            readonly file?: {
                readonly sha256: string;
                readonly bytes: number;
            };
        };
        readonly AskedForInput: {
            readonly id: string;
            readonly of: string;
            readonly what: string;
            /** Format: date */
            readonly on: string;
            readonly answeredOn: string | null;
        };
        readonly RecordsInput: {
            readonly asked: readonly components["schemas"]["AskedForInput"][];
            readonly documents: readonly components["schemas"]["CaseDocumentInput"][];
            readonly overdueOn: string | null;
            readonly completeOn: string | null;
        };
        readonly CaseDeterminationInput: {
            readonly letter: components["schemas"]["LetterRefInput"];
            /** Format: date */
            readonly issuedOn: string;
            readonly reviewer?: string;
            /** @enum {string} */
            readonly outcome: "uphold" | "overturn" | "partial-overturn";
            readonly mailedOn: string | null;
            readonly amendments: readonly {
                readonly letter: components["schemas"]["LetterRefInput"];
                readonly what: string;
                /** Format: date */
                readonly on: string;
            }[];
        };
        readonly SetAsideInput: {
            readonly reviewer?: string | null;
            /** Format: date */
            readonly on: string;
            readonly ground: string;
            readonly fact: string | null;
            readonly sentOn: string | null;
        };
        readonly CaseEndInput: {
            /** @enum {string} */
            readonly kind: "ineligible" | "terminated" | "withdrawn" | "consolidated" | "sent-to-other-organisation";
            /** Format: date */
            readonly on: string;
            readonly why: string;
        };
        readonly FindingInput: {
            readonly check: string;
            /** @enum {string} */
            readonly severity: "error" | "warning" | "note";
            readonly item: number | null;
            readonly message: string;
            readonly quotes: readonly {
                readonly text: string;
                readonly start: number;
                readonly end: number;
            }[];
            readonly source: string;
        };
        readonly CredentialsInput: {
            readonly kind: string;
            readonly licensedIn: readonly string[];
            readonly specialties: readonly string[];
            readonly moreThanFiveYears: boolean;
            readonly atLeast24Hours: boolean;
        };
        readonly ReviewInput: {
            /** @description Key in the directory, for who may know it. */
            readonly reviewer?: string;
            /** Format: date */
            readonly proposedOn: string;
            /** @enum {string} */
            readonly status: "proposed" | "attested" | "refused" | "replaced" | "set-aside";
            readonly attestedOn: string | null;
            readonly credentials?: components["schemas"]["CredentialsInput"] | null;
        };
        readonly RecordSummaryInput: {
            readonly sha256: string;
            readonly documents: readonly string[];
            /** Format: date */
            readonly on: string;
        };
        readonly DraftFindingInput: {
            readonly id: string;
            readonly finding: components["schemas"]["FindingInput"];
            readonly answer: {
                /** @enum {string} */
                readonly answer: "not-a-defect" | "accepted";
                readonly reason: string;
                readonly by?: string;
            } | null;
        };
        readonly SubmittedLetterInput: {
            readonly letter: components["schemas"]["LetterRefInput"];
            /** Format: date */
            readonly submittedOn: string;
            readonly findings: readonly components["schemas"]["DraftFindingInput"][];
            readonly returned: {
                /** Format: date */
                readonly on: string;
                readonly why: string;
            } | null;
        };
        readonly CaseInput: {
            readonly caseNumber: string;
            /** @description Number of events so far; also the ETag. */
            readonly version: number;
            /** @description The last event; null where it is inside the review. */
            readonly last: {
                /** Format: date-time */
                readonly at: string;
                /** Format: date */
                readonly on: string;
                readonly actor: components["schemas"]["ActorInput"];
                readonly type: string;
            } | null;
            readonly application: components["schemas"]["FiledApplicationInput"] | null;
            readonly completedOn: string | null;
            /** @enum {string} */
            readonly priority: "standard" | "expedited" | "formulary";
            readonly items: readonly components["schemas"]["DisputedItemInput"][];
            readonly parties: readonly components["schemas"]["PartyInput"][];
            readonly diagnoses: readonly string[];
            readonly earlier: readonly components["schemas"]["EarlierPartInput"][];
            readonly exceptions: readonly components["schemas"]["FitnessExceptionInput"][];
            readonly points: readonly components["schemas"]["ScreenedPointInput"][];
            readonly information: readonly components["schemas"]["AskedForInput"][];
            readonly eligibleOn: string | null;
            readonly deferral: {
                /** Format: date */
                readonly on: string;
                readonly why: string;
            } | null;
            readonly consolidated: readonly string[];
            readonly assigned: {
                /** Format: date */
                readonly on: string;
                /** @enum {string} */
                readonly by: "mail" | "electronic";
            } | null;
            readonly extension: {
                readonly days: number;
                readonly why: string;
            } | null;
            readonly records: components["schemas"]["RecordsInput"];
            readonly reviews: readonly components["schemas"]["ReviewInput"][];
            readonly summary: components["schemas"]["RecordSummaryInput"] | null;
            readonly draft: components["schemas"]["SubmittedLetterInput"] | null;
            readonly determination: components["schemas"]["CaseDeterminationInput"] | null;
            readonly appeal: {
                /** Format: date */
                readonly filedOn: string;
                /** @enum {string} */
                readonly of: "determination" | "ineligibility";
            } | null;
            readonly setAside: readonly components["schemas"]["SetAsideInput"][];
            readonly implemented: readonly {
                readonly item: number;
                /** @enum {string} */
                readonly how: "authorized" | "reimbursed";
                /** Format: date */
                readonly on: string;
            }[];
            readonly publishedOn: string | null;
            readonly end: components["schemas"]["CaseEndInput"] | null;
        };
        readonly ClockResultInput: {
            readonly clock: string;
            readonly code: string;
            readonly title: string;
            /** @enum {string} */
            readonly kind: "deadline" | "contract" | "flag" | "effect";
            /** @enum {string} */
            readonly actor: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
            /** @description What must be done. */
            readonly must: string;
            /** @description What follows where it is missed. */
            readonly missed: string;
            /** @enum {string} */
            readonly status: "not-applicable" | "not-started" | "not-begun" | "running" | "met" | "met-late" | "overdue" | "ended" | "superseded" | "suspended" | "ask";
            readonly start: string | null;
            /** @description Last day (last minute, for hours) to act in time. */
            readonly due: string | null;
            readonly days: number | null;
            /** @description Calendar days from the day asked to the due day; negative once it has passed. */
            readonly left: number | null;
            readonly done: string | null;
            readonly lateBy: number;
            readonly length: string | null;
            readonly calendar: string | null;
            readonly rollOver: boolean;
            readonly version: {
                readonly from: string;
                readonly section: string;
                readonly source: string;
                readonly confidence: string;
            } | null;
            readonly steps: readonly {
                readonly date: string;
                readonly plain: string;
                readonly legal: string;
                readonly section: string;
            }[];
            readonly explanation: {
                readonly plain: string;
                readonly legal: string;
            };
            readonly assumptions: readonly string[];
            readonly alternatives: readonly {
                readonly due: string;
                readonly because: string;
            }[];
            readonly warnings: readonly {
                /** @enum {string} */
                readonly code: "unverified-value" | "start-of-rule-unverified" | "after-last-verified" | "text-not-seen" | "unsettled-day" | "extension-not-verified" | "more-than-one-start" | "out-of-order";
                readonly text: string;
                readonly section: string;
            }[];
        };
        readonly "Event-determination-issuedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "determination-issued";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly letter: components["schemas"]["LetterRefInput"];
                /** @enum {string} */
                readonly outcome: "uphold" | "overturn" | "partial-overturn";
                readonly reviewer?: string;
                readonly items: readonly {
                    readonly number: number;
                    /** @enum {string} */
                    readonly decision: "upheld" | "overturned";
                }[];
            };
        };
        readonly "Event-determination-servedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "determination-served";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly mailedOn: string;
                /** @enum {string} */
                readonly by: "mail" | "electronic";
                readonly to: readonly string[];
            };
        };
        readonly "Event-determination-amendedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "determination-amended";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly letter: components["schemas"]["LetterRefInput"];
                readonly what: string;
                readonly changesDecision: boolean;
            };
        };
        readonly "Event-implementedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "implemented";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly item: number;
                /** @enum {string} */
                readonly how: "authorized" | "reimbursed";
                /** Format: date */
                readonly doneOn: string;
            };
        };
        readonly "Event-publishedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "published";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly letter: components["schemas"]["LetterRefInput"];
                readonly redactedBy?: string;
            };
        };
        readonly "Event-appealedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "appealed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly filedOn: string;
                readonly verified: boolean;
                /** @enum {string} */
                readonly of: "determination" | "ineligibility";
            };
        };
        readonly "Event-appeal-decidedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "appeal-decided";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly setAside: boolean;
                readonly ground: ("excess-of-powers" | "fraud" | "conflict-of-interest" | "bias" | "plainly-erroneous-fact") | null;
                readonly fact: string | null;
                /** Format: date */
                readonly decidedOn: string;
            };
        };
        readonly "Event-sent-to-new-reviewInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "sent-to-new-review";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly organisation: string | null;
                readonly whySame: string | null;
            };
        };
        readonly "Event-application-receivedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "application-received";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly caseNumber: string;
                readonly application: components["schemas"]["FiledApplicationInput"];
                /** @enum {string} */
                readonly priority: "standard" | "expedited" | "formulary";
                readonly items: readonly components["schemas"]["FiledItemInput"][];
                readonly parties: readonly components["schemas"]["PartyInput"][];
                readonly diagnoses: readonly string[];
            };
        };
        readonly "Event-application-completedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "application-completed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: Record<string, never>;
        };
        readonly "Event-point-screenedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "point-screened";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly point: string;
                readonly flagged: boolean;
                readonly note: string;
            };
        };
        readonly "Event-point-answeredInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "point-answered";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly point: string;
                readonly stands: boolean;
                readonly note: string;
            };
        };
        readonly "Event-information-askedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "information-asked";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly id: string;
                readonly of: string;
                readonly what: string;
            };
        };
        readonly "Event-information-receivedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "information-received";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly id: string;
                /** Format: date */
                readonly receivedOn: string;
            };
        };
        readonly "Event-found-eligibleInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "found-eligible";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly items: readonly {
                    readonly number: number;
                    readonly ground: string | null;
                    readonly why: string;
                }[];
                readonly whole: boolean;
            };
        };
        readonly "Event-found-ineligibleInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "found-ineligible";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly ground: string;
                readonly why: string;
                /** @description Case number of the first application, for a duplicate. */
                readonly original: string | null;
            };
        };
        readonly "Event-deferredInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "deferred";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
            };
        };
        readonly "Event-deferral-endedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "deferral-ended";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly noticeServedOn: string;
            };
        };
        readonly "Event-party-namedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "party-named";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly party: components["schemas"]["PartyInput"];
                readonly earlier: components["schemas"]["EarlierPartInput"] | null;
            };
        };
        readonly "Event-claims-administrator-changedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "claims-administrator-changed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly party: components["schemas"]["PartyInput"];
                /** Format: date */
                readonly effectiveOn: string;
            };
        };
        readonly "Event-application-withdrawnInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "application-withdrawn";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
            };
        };
        readonly "Event-assignedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "assigned";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** @enum {string} */
                readonly by: "mail" | "electronic";
                readonly to: readonly string[];
            };
        };
        readonly "Event-records-askedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "records-asked";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly id: string;
                readonly of: string;
                readonly what: string;
                readonly copiedToAll: boolean;
            };
        };
        readonly "Event-document-receivedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "document-received";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly document: components["schemas"]["CaseDocumentInput"];
                readonly answers: string | null;
            };
        };
        readonly "Event-records-completedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "records-completed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly receivedOn: string;
            };
        };
        readonly "Event-records-overdueInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "records-overdue";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly dueOn: string;
                readonly clock: string;
            };
        };
        readonly "Event-extendedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "extended";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly days: number;
                readonly why: string;
            };
        };
        readonly "Event-converted-to-expeditedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "converted-to-expedited";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly certification: string;
                readonly support: readonly string[];
            };
        };
        readonly "Event-consolidatedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "consolidated";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly caseNumber: string;
                readonly items: readonly components["schemas"]["DisputedItemInput"][];
            };
        };
        readonly "Event-consolidation-joinedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "consolidation-joined";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly into: string;
            };
        };
        readonly "Event-review-terminatedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "review-terminated";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly items: readonly number[];
                /** @enum {string} */
                readonly ground: "authorized" | "settled" | "awarded" | "request-withdrawn";
                /** Format: date */
                readonly happenedOn: string;
                readonly document: string;
                readonly why: string;
                readonly whole: boolean;
            };
        };
        readonly "Event-reviewer-proposedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "reviewer-proposed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly reviewer?: string;
                readonly seed?: string;
                readonly pool?: number;
                readonly candidates?: number;
                readonly explanation?: string;
            };
        };
        readonly "Event-attestedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "attested";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly reviewer?: string;
                readonly lines: readonly string[];
                readonly credentials?: components["schemas"]["CredentialsInput"];
            };
        };
        readonly "Event-review-refusedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "review-refused";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
                readonly reviewer?: string;
            };
        };
        readonly "Event-reviewer-replacedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "reviewer-replaced";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
                readonly reviewer?: string;
            };
        };
        readonly "Event-exception-recordedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "exception-recorded";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly rule: string;
                readonly reviewer?: string;
                readonly party: string | null;
                readonly reason: string;
            };
        };
        readonly "Event-summary-writtenInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "summary-written";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly sha256: string;
                readonly documents: readonly string[];
            };
        };
        readonly "Event-item-decidedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "item-decided";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly item: number;
                /** @enum {string} */
                readonly decision: "upheld" | "overturned";
                readonly citations: readonly string[];
                readonly noCitation: string | null;
                readonly rationale: string;
                readonly reviewer?: string;
            };
        };
        readonly "Event-draft-submittedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "draft-submitted";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly letter: components["schemas"]["LetterRefInput"];
                readonly findings: readonly {
                    readonly id: string;
                    readonly finding: components["schemas"]["FindingInput"];
                }[];
            };
        };
        readonly "Event-finding-answeredInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "finding-answered";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly finding: string;
                /** @enum {string} */
                readonly answer: "not-a-defect" | "accepted";
                readonly reason: string;
            };
        };
        readonly "Event-draft-returnedInput": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["ActorInput"];
            /** @constant */
            readonly type: "draft-returned";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
            };
        };
        readonly CaseEventInput: components["schemas"]["Event-application-receivedInput"] | components["schemas"]["Event-application-completedInput"] | components["schemas"]["Event-point-screenedInput"] | components["schemas"]["Event-point-answeredInput"] | components["schemas"]["Event-information-askedInput"] | components["schemas"]["Event-information-receivedInput"] | components["schemas"]["Event-found-eligibleInput"] | components["schemas"]["Event-found-ineligibleInput"] | components["schemas"]["Event-deferredInput"] | components["schemas"]["Event-deferral-endedInput"] | components["schemas"]["Event-party-namedInput"] | components["schemas"]["Event-claims-administrator-changedInput"] | components["schemas"]["Event-application-withdrawnInput"] | components["schemas"]["Event-assignedInput"] | components["schemas"]["Event-records-askedInput"] | components["schemas"]["Event-document-receivedInput"] | components["schemas"]["Event-records-completedInput"] | components["schemas"]["Event-records-overdueInput"] | components["schemas"]["Event-extendedInput"] | components["schemas"]["Event-converted-to-expeditedInput"] | components["schemas"]["Event-consolidatedInput"] | components["schemas"]["Event-consolidation-joinedInput"] | components["schemas"]["Event-review-terminatedInput"] | components["schemas"]["Event-reviewer-proposedInput"] | components["schemas"]["Event-attestedInput"] | components["schemas"]["Event-review-refusedInput"] | components["schemas"]["Event-reviewer-replacedInput"] | components["schemas"]["Event-exception-recordedInput"] | components["schemas"]["Event-summary-writtenInput"] | components["schemas"]["Event-item-decidedInput"] | components["schemas"]["Event-draft-submittedInput"] | components["schemas"]["Event-finding-answeredInput"] | components["schemas"]["Event-draft-returnedInput"] | components["schemas"]["Event-determination-issuedInput"] | components["schemas"]["Event-determination-servedInput"] | components["schemas"]["Event-determination-amendedInput"] | components["schemas"]["Event-implementedInput"] | components["schemas"]["Event-publishedInput"] | components["schemas"]["Event-appealedInput"] | components["schemas"]["Event-appeal-decidedInput"] | components["schemas"]["Event-sent-to-new-reviewInput"];
        readonly QuantityInput: {
            readonly value: number;
            readonly unit: string;
            readonly min: number | null;
            readonly printed: string;
        };
        readonly TreatmentRequestInput: {
            readonly treatment: string | null;
            readonly category: string | null;
            readonly subcategory: string | null;
            readonly bodyParts: readonly string[];
            readonly side: ("left" | "right" | "bilateral") | null;
            readonly levels: readonly string[];
            readonly quantity: components["schemas"]["QuantityInput"] | null;
            readonly frequency: {
                readonly times: number | null;
                readonly per: ("day" | "week" | "month") | null;
                readonly duration: number | null;
                readonly durationUnit: ("days" | "weeks" | "months") | null;
                readonly printed: string;
            } | null;
            readonly drug: {
                readonly generic: string;
                readonly brand: string | null;
                readonly strength: string | null;
                readonly form: string | null;
                readonly refills: number | null;
                readonly ingredients: readonly {
                    readonly name: string;
                    readonly strength: string | null;
                }[];
            } | null;
            readonly modifiedByUr: boolean;
            readonly modification: {
                readonly asked: components["schemas"]["QuantityInput"] | null;
                readonly authorized: components["schemas"]["QuantityInput"] | null;
                readonly remaining: components["schemas"]["QuantityInput"] | null;
                readonly askedText: string;
                readonly authorizedText: string;
                readonly remainingText: string;
            } | null;
            readonly retrospective: boolean;
            readonly dateOfService: string | null;
            readonly postOperative: boolean;
            readonly associatedSurgical: boolean;
            readonly stage: ("initial" | "continuation") | null;
            readonly alsoAsked: readonly string[];
            readonly notes: readonly string[];
        };
        readonly CitationInput: {
            readonly text: string;
            /** @description Key in the registry of guidelines; null where it is unknown. */
            readonly guideline: string | null;
            readonly name: string | null;
            readonly mtus: boolean;
            readonly edition: string | null;
            readonly topic: string | null;
            readonly sections: readonly string[];
            readonly pages: readonly string[];
            readonly otherReadings: readonly string[];
            readonly unverified: boolean;
            readonly notes: readonly string[];
        };
        readonly GuidelineSideInput: {
            readonly text: string;
            /** @enum {string} */
            readonly basis: "mtus" | "non-mtus" | "both" | "none";
            readonly citations: readonly components["schemas"]["CitationInput"][];
        };
        readonly LetterItemInput: {
            readonly number: number;
            readonly heading: string;
            readonly decision: ("upheld" | "overturned") | null;
            readonly request: components["schemas"]["TreatmentRequestInput"];
            readonly claimsAdministrator: components["schemas"]["GuidelineSideInput"] | null;
            readonly reviewer: components["schemas"]["GuidelineSideInput"] | null;
            readonly rationale: {
                readonly text: string;
            } | null;
            /** @enum {string} */
            readonly conclusion: "medically-necessary" | "not-medically-necessary" | "unstated";
            readonly conclusionText: string | null;
        };
        readonly LetterInput: {
            /** @enum {string} */
            readonly format: "2014" | "2013-notice" | "2016-17" | "later-sections" | "later-professional" | "overread";
            readonly caseNumber: string | null;
            readonly dates: {
                readonly assigned: string | null;
                readonly injury: string | null;
                readonly decision: string | null;
                readonly urDenial: string | null;
                readonly applicationReceived: string | null;
            };
            readonly priority: string | null;
            readonly statement: {
                readonly text: string;
            } | null;
            readonly reviewer: {
                readonly licensedIn: readonly string[];
                readonly certifications: readonly string[];
                readonly subspecialty: string | null;
                readonly independenceStated: boolean;
                readonly fiveYearsStated: boolean;
                readonly hours24Stated: boolean;
            };
            readonly patient: {
                readonly age: number | null;
                readonly sex: ("male" | "female") | null;
                readonly dateOfInjury: string | null;
            };
            readonly documents: readonly string[] | null;
            readonly summary: {
                readonly text: string;
            } | null;
            readonly items: readonly components["schemas"]["LetterItemInput"][];
            readonly outcome: ("uphold" | "overturn" | "partial-overturn") | null;
            readonly unread: readonly string[];
        };
        readonly SealedEventInput: {
            readonly event: components["schemas"]["CaseEventInput"];
            readonly hash: string;
        };
        readonly CommandResultInput: {
            readonly caseNumber: string;
            readonly version: number;
            readonly hash: string;
            readonly events: readonly components["schemas"]["CaseEventInput"][];
        };
        readonly CaseLineInput: {
            readonly caseNumber: string;
            readonly version: number;
            /** @enum {string} */
            readonly priority: "standard" | "expedited" | "formulary";
            readonly receivedOn: string | null;
            readonly assignedOn: string | null;
            readonly endedOn: string | null;
            readonly endKind: ("ineligible" | "terminated" | "withdrawn" | "consolidated" | "sent-to-other-organisation") | null;
        };
        readonly CaseVerificationInput: {
            readonly caseNumber: string;
            readonly holds: boolean;
            readonly events: number;
            readonly broken: readonly {
                readonly version: number | null;
                readonly why: string;
            }[];
        };
        readonly DraftInput: {
            readonly version: number;
            readonly letter: components["schemas"]["LetterInput"];
            readonly sha256: string;
            readonly savedAt: string | null;
        };
        readonly SubmittedDraftInput: {
            readonly caseNumber: string;
            readonly version: number;
            readonly letter: {
                readonly id: string;
                readonly sha256: string;
            };
            readonly findings: readonly {
                readonly id: string;
                readonly finding: components["schemas"]["FindingInput"];
            }[];
        };
        readonly DeterminationInput: {
            readonly caseNumber: string;
            /** @enum {string} */
            readonly outcome: "uphold" | "overturn" | "partial-overturn";
            /** @enum {string} */
            readonly code: "U" | "P" | "O";
            readonly issuedOn: string;
            readonly mailedOn: string | null;
            readonly letter: {
                readonly id: string;
                readonly sha256: string;
            };
            readonly items: readonly {
                readonly number: number;
                readonly text: string;
                readonly decision: ("upheld" | "overturned") | null;
            }[];
            readonly days: {
                readonly assignmentToMailing: number | null;
                readonly recordsToMailing: number | null;
            };
            readonly service: readonly {
                readonly notice: string;
                readonly role: ("employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney") | null;
                readonly method: ("mail" | "electronic") | null;
                /** @enum {string} */
                readonly channel: "portal" | "email" | "print";
                /** @enum {string} */
                readonly status: "waiting" | "sent" | "mailed" | "returned";
                readonly on: string | null;
            }[];
        };
        readonly DocumentProblemInput: {
            readonly type: string;
            readonly title: string;
            readonly detail: string;
            readonly remedy: string;
            readonly pages: readonly number[];
        };
        readonly DocumentReceiptInput: {
            readonly document: string;
            readonly caseNumber: string;
            readonly sha256: string;
            readonly bytes: number;
            readonly name: string;
            readonly mediaType: string;
            readonly pages: number | null;
            readonly receivedOn: string;
            readonly recordedAt: string;
            readonly caseVersion: number;
            readonly duplicate: boolean;
            readonly discarded: boolean;
            readonly problems: readonly components["schemas"]["DocumentProblemInput"][];
            readonly activeContent: readonly string[] | null;
        };
        readonly UploadInput: {
            readonly upload: string;
            readonly caseNumber: string;
            readonly offset: number;
            readonly length: number;
            readonly sha256: string;
            readonly pieceSize: number;
            readonly receipt: components["schemas"]["DocumentReceiptInput"] | null;
        };
        readonly DocumentInput: {
            readonly document: string;
            readonly caseNumber: string;
            readonly version: number;
            readonly receivedInVersion: number;
            readonly sha256: string;
            readonly bytes: number;
            readonly name: string;
            readonly mediaType: string;
            readonly title: string;
            readonly types: readonly ("medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other")[];
            readonly author: string | null;
            readonly dateOfService: string | null;
            readonly source: string;
            readonly channel: string;
            readonly receivedOn: string;
            readonly answers: string | null;
            readonly pages: number | null;
            /** @enum {string} */
            readonly quality: "good" | "poor" | "illegible" | "not-judged";
            readonly problems: readonly components["schemas"]["DocumentProblemInput"][];
            readonly activeContent: readonly string[] | null;
            readonly sentByRole: string;
            readonly storedAt: string;
            readonly discarded: {
                readonly on: string;
                readonly why: string;
            } | null;
        };
        readonly DocumentPageInput: {
            readonly document: string;
            readonly page: number;
            readonly pages: number;
            readonly text: string;
            readonly problems: readonly components["schemas"]["DocumentProblemInput"][];
        };
        readonly CaseSearchInput: {
            readonly caseNumber: string;
            readonly total: number;
            readonly hits: readonly {
                readonly document: string;
                readonly title: string;
                readonly page: number;
                readonly text: string;
                readonly marks: readonly (readonly [
                    number,
                    number
                ])[];
            }[];
            readonly unseen: readonly {
                readonly document: string;
                readonly title: string;
            }[];
        };
        readonly NoticeInput: {
            readonly id: string;
            readonly caseNumber: string;
            readonly event: number;
            readonly kind: string;
            readonly role: string | null;
            readonly name: string;
            readonly title: string;
            /** @enum {string} */
            readonly locale: "en" | "es";
            readonly on: string;
            readonly sha256: string;
            readonly enclosure: string | null;
            readonly deliveries: readonly {
                /** @enum {string} */
                readonly channel: "portal" | "email" | "print";
                /** @enum {string} */
                readonly status: "waiting" | "sent" | "mailed" | "returned";
                readonly on: string | null;
                readonly reason: string | null;
            }[];
        };
        readonly PrintLineInput: {
            readonly notice: string;
            readonly caseNumber: string;
            readonly title: string;
            readonly name: string;
            readonly address: readonly string[];
            readonly enclosure: string | null;
            /** @enum {string} */
            readonly status: "waiting" | "mailed" | "returned";
            readonly on: string | null;
        };
        readonly MailToldInput: {
            readonly notice: string;
            readonly status: string;
        };
        readonly PersonInput: {
            readonly id: string;
            readonly role: string;
            readonly organization: string | null;
            /** @description Key in the directory of reviewers. */
            readonly reviewer: string | null;
            /** @description Null for a reviewer: who he is stands where no administrator looks. */
            readonly email: string | null;
            readonly name: string | null;
            readonly language: string;
            /** @enum {string} */
            readonly state: "invited" | "active" | "disabled";
            readonly secondFactor: boolean;
            readonly madeAt: string;
        };
        readonly InvitationInput: {
            readonly id: string;
            readonly account: string;
            readonly expiresAt: string;
            readonly code?: string;
        };
        readonly ServiceKeyInput: {
            readonly id: string;
            readonly name: string;
            readonly person: string;
            readonly role: string;
            readonly organization: string | null;
            readonly scopes: readonly string[];
            readonly madeAt: string;
            readonly expiresAt: string | null;
            readonly revokedAt: string | null;
        };
        readonly OrganizationInput: {
            readonly id: string;
            readonly name: string;
            readonly kind: string;
            readonly signIn: {
                readonly issuer: string;
                readonly clientId: string;
                readonly secondFactor: string;
            } | null;
        };
        readonly WorkLineInput: {
            readonly caseNumber: string;
            readonly queue: string;
            readonly stage: string;
            readonly priority: string;
            readonly since: string;
            readonly claimedBy: string | null;
            readonly claimedAt: string | null;
            /** @enum {string} */
            readonly status: "none" | "in-time" | "at-risk" | "late";
            readonly age: number | null;
            readonly unit: ("working-days" | "calendar-days") | null;
            readonly atRiskFrom: string | null;
            readonly target: string | null;
            readonly due: string | null;
            readonly nextDue: string | null;
        };
        readonly QueueInput: {
            readonly id: string;
            readonly name: string;
            readonly roles: readonly string[];
            readonly waiting: boolean;
            readonly escalatesTo: string | null;
            readonly forwardsTo: readonly string[];
            readonly cases: number;
            readonly unclaimed: number;
            readonly atRisk: number;
            readonly late: number;
        };
        readonly QueueStayInput: {
            readonly queue: string;
            readonly stage: string;
            /** @enum {string} */
            readonly how: "stage" | "forward" | "escalate";
            readonly reason: string | null;
            readonly sentBy: string | null;
            readonly since: string;
            readonly until: string | null;
            readonly claimedBy: string | null;
            readonly claimedAt: string | null;
        };
        readonly ClockInput: {
            readonly clock: string;
            readonly title: string;
            readonly actor: string;
            readonly status: string;
            readonly due: string;
            readonly left: number | null;
            readonly standing: ("in-time" | "at-risk" | "late") | null;
            readonly explanation: {
                readonly plain: string;
                readonly legal: string;
            };
        } & {
            readonly [key: string]: unknown;
        };
        readonly ClockLineInput: {
            readonly caseNumber: string;
            readonly clock: string;
            readonly actor: string;
            readonly due: string;
            readonly section: string | null;
            /** @enum {string} */
            readonly standing: "in-time" | "at-risk" | "late";
        };
        readonly JobInput: {
            readonly id: number;
            readonly kind: string;
            readonly key: string;
            readonly caseNumber: string | null;
            readonly attempts: number;
            readonly runAt: string;
            readonly lastError: string | null;
            readonly deadAt: string | null;
        };
        readonly WorkDoneInput: {
            readonly caseNumber: string;
            readonly queue: string;
        };
        readonly MeInput: {
            readonly id: string;
            readonly role: string;
            readonly organization: string | null;
            readonly scopes: "all" | readonly string[];
            readonly name: string | null;
            readonly email: string | null;
            readonly language: string | null;
            readonly csrfToken: string | null;
            /** @description The session ends after so many seconds without a request, and at that time at the latest. Null for a key. */
            readonly session: {
                readonly idleSeconds: number;
                readonly expiresAt: string;
            } | null;
            /** @description The key in the directory of reviewers; of a reviewer only. */
            readonly reviewer: string | null;
        };
        /** @description The session itself is in the cookie. */
        readonly SessionInput: {
            readonly csrfToken: string;
            readonly expiresAt: string;
        };
        readonly SessionLineInput: {
            readonly id: string;
            readonly current: boolean;
            readonly factors: readonly string[];
            readonly madeAt: string;
            readonly seenAt: string;
            readonly expiresAt: string;
            readonly network: string;
            readonly agent: string;
        };
        readonly Actor: {
            readonly id: string;
            /** @enum {string} */
            readonly role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "state" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "appeals-board" | "service";
        };
        readonly LetterRef: {
            readonly id: string;
            readonly sha256: string;
        };
        readonly FiledApplication: {
            /** Format: date */
            readonly receivedOn: string;
            /** @enum {string} */
            readonly channel: "mail" | "fax" | "electronic";
            /** @enum {string} */
            readonly applicant: "employee" | "representative" | "emergency-provider";
            /** @description Key of the employee. */
            readonly employee: string;
            /** @description Key of the requesting physician. */
            readonly physician: string;
            readonly injuryOn: string | null;
            readonly urDecisionOn: string | null;
            readonly urServedOn: string | null;
        };
        readonly ScreenedPoint: {
            readonly point: string;
            readonly flagged: boolean;
            readonly note: string;
            /** Format: date */
            readonly on: string;
            readonly answer: {
                readonly stands: boolean;
                readonly note: string;
                /** Format: date */
                readonly on: string;
            } | null;
        };
        readonly FiledItem: {
            readonly number: number;
            /** @description As requested. */
            readonly text: string;
            readonly treatment: string | null;
            readonly category: string | null;
            readonly subcategory: string | null;
            readonly bodyParts: readonly string[];
        };
        readonly ItemDecision: {
            /** @enum {string} */
            readonly decision: "upheld" | "overturned";
            readonly citations: readonly string[];
            /** @description Why nothing is cited. */
            readonly noCitation: string | null;
            readonly rationale: string;
            /** Format: date */
            readonly on: string;
            readonly reviewer?: string;
        };
        readonly DisputedItem: {
            readonly number: number;
            /** @description As requested. */
            readonly text: string;
            readonly treatment: string | null;
            readonly category: string | null;
            readonly subcategory: string | null;
            readonly bodyParts: readonly string[];
            /** @enum {string} */
            readonly standing: "open" | "eligible" | "ineligible" | "deferred" | "terminated" | "withdrawn";
            /** @description Ground of ineligibility or termination. */
            readonly ground: string | null;
            /** @description For a party: null before the determination is served. */
            readonly decision: components["schemas"]["ItemDecision"] | null;
        };
        readonly Party: {
            readonly id: string;
            /** @enum {string} */
            readonly role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
            readonly name: string;
            /** @description A natural person. */
            readonly person: boolean;
            /** @description Other names. */
            readonly also?: readonly string[];
            readonly npi?: string | null;
            readonly taxId?: string | null;
            readonly addresses?: readonly string[];
        };
        readonly EarlierPart: {
            readonly reviewer?: string | null;
            readonly name: string | null;
            readonly npi: string | null;
            /** @enum {string} */
            readonly part: "treated" | "examined" | "evaluated" | "utilization-review" | "independent-medical-review";
            readonly on: string | null;
        };
        readonly FitnessException: {
            readonly rule: string;
            readonly reviewer?: string;
            readonly party: string | null;
            readonly by: string;
            /** Format: date */
            readonly on: string;
            readonly reason: string;
        };
        readonly CaseDocument: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
            readonly title: string;
            /** @description Who sent it. */
            readonly from: string;
            /** Format: date */
            readonly receivedOn: string;
            readonly pages: number;
            readonly file?: {
                readonly sha256: string;
                readonly bytes: number;
            };
        };
        readonly AskedFor: {
            readonly id: string;
            readonly of: string;
            readonly what: string;
            /** Format: date */
            readonly on: string;
            readonly answeredOn: string | null;
        };
        readonly Records: {
            readonly asked: readonly components["schemas"]["AskedFor"][];
            readonly documents: readonly components["schemas"]["CaseDocument"][];
            readonly overdueOn: string | null;
            readonly completeOn: string | null;
        };
        readonly CaseDetermination: {
            readonly letter: components["schemas"]["LetterRef"];
            /** Format: date */
            readonly issuedOn: string;
            readonly reviewer?: string;
            /** @enum {string} */
            readonly outcome: "uphold" | "overturn" | "partial-overturn";
            readonly mailedOn: string | null;
            readonly amendments: readonly {
                readonly letter: components["schemas"]["LetterRef"];
                readonly what: string;
                /** Format: date */
                readonly on: string;
            }[];
        };
        readonly SetAside: {
            readonly reviewer?: string | null;
            /** Format: date */
            readonly on: string;
            readonly ground: string;
            readonly fact: string | null;
            readonly sentOn: string | null;
        };
        readonly CaseEnd: {
            /** @enum {string} */
            readonly kind: "ineligible" | "terminated" | "withdrawn" | "consolidated" | "sent-to-other-organisation";
            /** Format: date */
            readonly on: string;
            readonly why: string;
        };
        readonly Finding: {
            readonly check: string;
            /** @enum {string} */
            readonly severity: "error" | "warning" | "note";
            readonly item: number | null;
            readonly message: string;
            readonly quotes: readonly {
                readonly text: string;
                readonly start: number;
                readonly end: number;
            }[];
            readonly source: string;
        };
        readonly Credentials: {
            readonly kind: string;
            readonly licensedIn: readonly string[];
            readonly specialties: readonly string[];
            readonly moreThanFiveYears: boolean;
            readonly atLeast24Hours: boolean;
        };
        readonly Review: {
            /** @description Key in the directory, for who may know it. */
            readonly reviewer?: string;
            /** Format: date */
            readonly proposedOn: string;
            /** @enum {string} */
            readonly status: "proposed" | "attested" | "refused" | "replaced" | "set-aside";
            readonly attestedOn: string | null;
            readonly credentials?: components["schemas"]["Credentials"] | null;
        };
        readonly RecordSummary: {
            readonly sha256: string;
            readonly documents: readonly string[];
            /** Format: date */
            readonly on: string;
        };
        readonly DraftFinding: {
            readonly id: string;
            readonly finding: components["schemas"]["Finding"];
            readonly answer: {
                /** @enum {string} */
                readonly answer: "not-a-defect" | "accepted";
                readonly reason: string;
                readonly by?: string;
            } | null;
        };
        readonly SubmittedLetter: {
            readonly letter: components["schemas"]["LetterRef"];
            /** Format: date */
            readonly submittedOn: string;
            readonly findings: readonly components["schemas"]["DraftFinding"][];
            readonly returned: {
                /** Format: date */
                readonly on: string;
                readonly why: string;
            } | null;
        };
        readonly Case: {
            readonly caseNumber: string;
            /** @description Number of events so far; also the ETag. */
            readonly version: number;
            /** @description The last event; null where it is inside the review. */
            readonly last: {
                /** Format: date-time */
                readonly at: string;
                /** Format: date */
                readonly on: string;
                readonly actor: components["schemas"]["Actor"];
                readonly type: string;
            } | null;
            readonly application: components["schemas"]["FiledApplication"] | null;
            readonly completedOn: string | null;
            /** @enum {string} */
            readonly priority: "standard" | "expedited" | "formulary";
            readonly items: readonly components["schemas"]["DisputedItem"][];
            readonly parties: readonly components["schemas"]["Party"][];
            readonly diagnoses: readonly string[];
            readonly earlier: readonly components["schemas"]["EarlierPart"][];
            readonly exceptions: readonly components["schemas"]["FitnessException"][];
            readonly points: readonly components["schemas"]["ScreenedPoint"][];
            readonly information: readonly components["schemas"]["AskedFor"][];
            readonly eligibleOn: string | null;
            readonly deferral: {
                /** Format: date */
                readonly on: string;
                readonly why: string;
            } | null;
            readonly consolidated: readonly string[];
            readonly assigned: {
                /** Format: date */
                readonly on: string;
                /** @enum {string} */
                readonly by: "mail" | "electronic";
            } | null;
            readonly extension: {
                readonly days: number;
                readonly why: string;
            } | null;
            readonly records: components["schemas"]["Records"];
            readonly reviews: readonly components["schemas"]["Review"][];
            readonly summary: components["schemas"]["RecordSummary"] | null;
            readonly draft: components["schemas"]["SubmittedLetter"] | null;
            readonly determination: components["schemas"]["CaseDetermination"] | null;
            readonly appeal: {
                /** Format: date */
                readonly filedOn: string;
                /** @enum {string} */
                readonly of: "determination" | "ineligibility";
            } | null;
            readonly setAside: readonly components["schemas"]["SetAside"][];
            readonly implemented: readonly {
                readonly item: number;
                /** @enum {string} */
                readonly how: "authorized" | "reimbursed";
                /** Format: date */
                readonly on: string;
            }[];
            readonly publishedOn: string | null;
            readonly end: components["schemas"]["CaseEnd"] | null;
        };
        readonly ClockResult: {
            readonly clock: string;
            readonly code: string;
            readonly title: string;
            /** @enum {string} */
            readonly kind: "deadline" | "contract" | "flag" | "effect";
            /** @enum {string} */
            readonly actor: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
            /** @description What must be done. */
            readonly must: string;
            /** @description What follows where it is missed. */
            readonly missed: string;
            /** @enum {string} */
            readonly status: "not-applicable" | "not-started" | "not-begun" | "running" | "met" | "met-late" | "overdue" | "ended" | "superseded" | "suspended" | "ask";
            readonly start: string | null;
            /** @description Last day (last minute, for hours) to act in time. */
            readonly due: string | null;
            readonly days: number | null;
            /** @description Calendar days from the day asked to the due day; negative once it has passed. */
            readonly left: number | null;
            readonly done: string | null;
            readonly lateBy: number;
            readonly length: string | null;
            readonly calendar: string | null;
            readonly rollOver: boolean;
            readonly version: {
                readonly from: string;
                readonly section: string;
                readonly source: string;
                readonly confidence: string;
            } | null;
            readonly steps: readonly {
                readonly date: string;
                readonly plain: string;
                readonly legal: string;
                readonly section: string;
            }[];
            readonly explanation: {
                readonly plain: string;
                readonly legal: string;
            };
            readonly assumptions: readonly string[];
            readonly alternatives: readonly {
                readonly due: string;
                readonly because: string;
            }[];
            readonly warnings: readonly {
                /** @enum {string} */
                readonly code: "unverified-value" | "start-of-rule-unverified" | "after-last-verified" | "text-not-seen" | "unsettled-day" | "extension-not-verified" | "more-than-one-start" | "out-of-order";
                readonly text: string;
                readonly section: string;
            }[];
        };
        readonly "Event-determination-issued": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "determination-issued";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly letter: components["schemas"]["LetterRef"];
                /** @enum {string} */
                readonly outcome: "uphold" | "overturn" | "partial-overturn";
                readonly reviewer?: string;
                readonly items: readonly {
                    readonly number: number;
                    /** @enum {string} */
                    readonly decision: "upheld" | "overturned";
                }[];
            };
        };
        readonly "Event-determination-served": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "determination-served";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly mailedOn: string;
                /** @enum {string} */
                readonly by: "mail" | "electronic";
                readonly to: readonly string[];
            };
        };
        readonly "Event-determination-amended": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "determination-amended";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly letter: components["schemas"]["LetterRef"];
                readonly what: string;
                readonly changesDecision: boolean;
            };
        };
        readonly "Event-implemented": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "implemented";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly item: number;
                /** @enum {string} */
                readonly how: "authorized" | "reimbursed";
                /** Format: date */
                readonly doneOn: string;
            };
        };
        readonly "Event-published": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "published";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly letter: components["schemas"]["LetterRef"];
                readonly redactedBy?: string;
            };
        };
        readonly "Event-appealed": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "appealed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly filedOn: string;
                readonly verified: boolean;
                /** @enum {string} */
                readonly of: "determination" | "ineligibility";
            };
        };
        readonly "Event-appeal-decided": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "appeal-decided";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly setAside: boolean;
                readonly ground: ("excess-of-powers" | "fraud" | "conflict-of-interest" | "bias" | "plainly-erroneous-fact") | null;
                readonly fact: string | null;
                /** Format: date */
                readonly decidedOn: string;
            };
        };
        readonly "Event-sent-to-new-review": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "sent-to-new-review";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly organisation: string | null;
                readonly whySame: string | null;
            };
        };
        readonly "Event-application-received": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "application-received";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly caseNumber: string;
                readonly application: components["schemas"]["FiledApplication"];
                /** @enum {string} */
                readonly priority: "standard" | "expedited" | "formulary";
                readonly items: readonly components["schemas"]["FiledItem"][];
                readonly parties: readonly components["schemas"]["Party"][];
                readonly diagnoses: readonly string[];
            };
        };
        readonly "Event-application-completed": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "application-completed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: Record<string, never>;
        };
        readonly "Event-point-screened": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "point-screened";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly point: string;
                readonly flagged: boolean;
                readonly note: string;
            };
        };
        readonly "Event-point-answered": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "point-answered";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly point: string;
                readonly stands: boolean;
                readonly note: string;
            };
        };
        readonly "Event-information-asked": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "information-asked";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly id: string;
                readonly of: string;
                readonly what: string;
            };
        };
        readonly "Event-information-received": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "information-received";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly id: string;
                /** Format: date */
                readonly receivedOn: string;
            };
        };
        readonly "Event-found-eligible": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "found-eligible";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly items: readonly {
                    readonly number: number;
                    readonly ground: string | null;
                    readonly why: string;
                }[];
                readonly whole: boolean;
            };
        };
        readonly "Event-found-ineligible": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "found-ineligible";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly ground: string;
                readonly why: string;
                /** @description Case number of the first application, for a duplicate. */
                readonly original: string | null;
            };
        };
        readonly "Event-deferred": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "deferred";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
            };
        };
        readonly "Event-deferral-ended": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "deferral-ended";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly noticeServedOn: string;
            };
        };
        readonly "Event-party-named": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "party-named";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly party: components["schemas"]["Party"];
                readonly earlier: components["schemas"]["EarlierPart"] | null;
            };
        };
        readonly "Event-claims-administrator-changed": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "claims-administrator-changed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly party: components["schemas"]["Party"];
                /** Format: date */
                readonly effectiveOn: string;
            };
        };
        readonly "Event-application-withdrawn": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "application-withdrawn";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
            };
        };
        readonly "Event-assigned": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "assigned";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** @enum {string} */
                readonly by: "mail" | "electronic";
                readonly to: readonly string[];
            };
        };
        readonly "Event-records-asked": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "records-asked";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly id: string;
                readonly of: string;
                readonly what: string;
                readonly copiedToAll: boolean;
            };
        };
        readonly "Event-document-received": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "document-received";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly document: components["schemas"]["CaseDocument"];
                readonly answers: string | null;
            };
        };
        readonly "Event-records-completed": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "records-completed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly receivedOn: string;
            };
        };
        readonly "Event-records-overdue": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "records-overdue";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                /** Format: date */
                readonly dueOn: string;
                readonly clock: string;
            };
        };
        readonly "Event-extended": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "extended";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly days: number;
                readonly why: string;
            };
        };
        readonly "Event-converted-to-expedited": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "converted-to-expedited";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly certification: string;
                readonly support: readonly string[];
            };
        };
        readonly "Event-consolidated": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "consolidated";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly caseNumber: string;
                readonly items: readonly components["schemas"]["DisputedItem"][];
            };
        };
        readonly "Event-consolidation-joined": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "consolidation-joined";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly into: string;
            };
        };
        readonly "Event-review-terminated": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "review-terminated";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly items: readonly number[];
                /** @enum {string} */
                readonly ground: "authorized" | "settled" | "awarded" | "request-withdrawn";
                /** Format: date */
                readonly happenedOn: string;
                readonly document: string;
                readonly why: string;
                readonly whole: boolean;
            };
        };
        readonly "Event-reviewer-proposed": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "reviewer-proposed";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly reviewer?: string;
                readonly seed?: string;
                readonly pool?: number;
                readonly candidates?: number;
                readonly explanation?: string;
            };
        };
        readonly "Event-attested": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "attested";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly reviewer?: string;
                readonly lines: readonly string[];
                readonly credentials?: components["schemas"]["Credentials"];
            };
        };
        readonly "Event-review-refused": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "review-refused";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
                readonly reviewer?: string;
            };
        };
        readonly "Event-reviewer-replaced": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "reviewer-replaced";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
                readonly reviewer?: string;
            };
        };
        readonly "Event-exception-recorded": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "exception-recorded";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly rule: string;
                readonly reviewer?: string;
                readonly party: string | null;
                readonly reason: string;
            };
        };
        readonly "Event-summary-written": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "summary-written";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly sha256: string;
                readonly documents: readonly string[];
            };
        };
        readonly "Event-item-decided": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "item-decided";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly item: number;
                /** @enum {string} */
                readonly decision: "upheld" | "overturned";
                readonly citations: readonly string[];
                readonly noCitation: string | null;
                readonly rationale: string;
                readonly reviewer?: string;
            };
        };
        readonly "Event-draft-submitted": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "draft-submitted";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly letter: components["schemas"]["LetterRef"];
                readonly findings: readonly {
                    readonly id: string;
                    readonly finding: components["schemas"]["Finding"];
                }[];
            };
        };
        readonly "Event-finding-answered": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "finding-answered";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly finding: string;
                /** @enum {string} */
                readonly answer: "not-a-defect" | "accepted";
                readonly reason: string;
            };
        };
        readonly "Event-draft-returned": {
            readonly caseNumber: string;
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            readonly on: string;
            readonly actor: components["schemas"]["Actor"];
            /** @constant */
            readonly type: "draft-returned";
            /** @description Sections it rests on. */
            readonly ground: string;
            readonly data: {
                readonly why: string;
            };
        };
        readonly CaseEvent: components["schemas"]["Event-application-received"] | components["schemas"]["Event-application-completed"] | components["schemas"]["Event-point-screened"] | components["schemas"]["Event-point-answered"] | components["schemas"]["Event-information-asked"] | components["schemas"]["Event-information-received"] | components["schemas"]["Event-found-eligible"] | components["schemas"]["Event-found-ineligible"] | components["schemas"]["Event-deferred"] | components["schemas"]["Event-deferral-ended"] | components["schemas"]["Event-party-named"] | components["schemas"]["Event-claims-administrator-changed"] | components["schemas"]["Event-application-withdrawn"] | components["schemas"]["Event-assigned"] | components["schemas"]["Event-records-asked"] | components["schemas"]["Event-document-received"] | components["schemas"]["Event-records-completed"] | components["schemas"]["Event-records-overdue"] | components["schemas"]["Event-extended"] | components["schemas"]["Event-converted-to-expedited"] | components["schemas"]["Event-consolidated"] | components["schemas"]["Event-consolidation-joined"] | components["schemas"]["Event-review-terminated"] | components["schemas"]["Event-reviewer-proposed"] | components["schemas"]["Event-attested"] | components["schemas"]["Event-review-refused"] | components["schemas"]["Event-reviewer-replaced"] | components["schemas"]["Event-exception-recorded"] | components["schemas"]["Event-summary-written"] | components["schemas"]["Event-item-decided"] | components["schemas"]["Event-draft-submitted"] | components["schemas"]["Event-finding-answered"] | components["schemas"]["Event-draft-returned"] | components["schemas"]["Event-determination-issued"] | components["schemas"]["Event-determination-served"] | components["schemas"]["Event-determination-amended"] | components["schemas"]["Event-implemented"] | components["schemas"]["Event-published"] | components["schemas"]["Event-appealed"] | components["schemas"]["Event-appeal-decided"] | components["schemas"]["Event-sent-to-new-review"];
        readonly Quantity: {
            readonly value: number;
            readonly unit: string;
            readonly min: number | null;
            readonly printed: string;
        };
        readonly TreatmentRequest: {
            readonly treatment: string | null;
            readonly category: string | null;
            readonly subcategory: string | null;
            readonly bodyParts: readonly string[];
            readonly side: ("left" | "right" | "bilateral") | null;
            readonly levels: readonly string[];
            readonly quantity: components["schemas"]["Quantity"] | null;
            readonly frequency: {
                readonly times: number | null;
                readonly per: ("day" | "week" | "month") | null;
                readonly duration: number | null;
                readonly durationUnit: ("days" | "weeks" | "months") | null;
                readonly printed: string;
            } | null;
            readonly drug: {
                readonly generic: string;
                readonly brand: string | null;
                readonly strength: string | null;
                readonly form: string | null;
                readonly refills: number | null;
                readonly ingredients: readonly {
                    readonly name: string;
                    readonly strength: string | null;
                }[];
            } | null;
            readonly modifiedByUr: boolean;
            readonly modification: {
                readonly asked: components["schemas"]["Quantity"] | null;
                readonly authorized: components["schemas"]["Quantity"] | null;
                readonly remaining: components["schemas"]["Quantity"] | null;
                readonly askedText: string;
                readonly authorizedText: string;
                readonly remainingText: string;
            } | null;
            readonly retrospective: boolean;
            readonly dateOfService: string | null;
            readonly postOperative: boolean;
            readonly associatedSurgical: boolean;
            readonly stage: ("initial" | "continuation") | null;
            readonly alsoAsked: readonly string[];
            readonly notes: readonly string[];
        };
        readonly Citation: {
            readonly text: string;
            /** @description Key in the registry of guidelines; null where it is unknown. */
            readonly guideline: string | null;
            readonly name: string | null;
            readonly mtus: boolean;
            readonly edition: string | null;
            readonly topic: string | null;
            readonly sections: readonly string[];
            readonly pages: readonly string[];
            readonly otherReadings: readonly string[];
            readonly unverified: boolean;
            readonly notes: readonly string[];
        };
        readonly GuidelineSide: {
            readonly text: string;
            /** @enum {string} */
            readonly basis: "mtus" | "non-mtus" | "both" | "none";
            readonly citations: readonly components["schemas"]["Citation"][];
        };
        readonly LetterItem: {
            readonly number: number;
            readonly heading: string;
            readonly decision: ("upheld" | "overturned") | null;
            readonly request: components["schemas"]["TreatmentRequest"];
            readonly claimsAdministrator: components["schemas"]["GuidelineSide"] | null;
            readonly reviewer: components["schemas"]["GuidelineSide"] | null;
            readonly rationale: {
                readonly text: string;
            } | null;
            /** @enum {string} */
            readonly conclusion: "medically-necessary" | "not-medically-necessary" | "unstated";
            readonly conclusionText: string | null;
        };
        readonly Letter: {
            /** @enum {string} */
            readonly format: "2014" | "2013-notice" | "2016-17" | "later-sections" | "later-professional" | "overread";
            readonly caseNumber: string | null;
            readonly dates: {
                readonly assigned: string | null;
                readonly injury: string | null;
                readonly decision: string | null;
                readonly urDenial: string | null;
                readonly applicationReceived: string | null;
            };
            readonly priority: string | null;
            readonly statement: {
                readonly text: string;
            } | null;
            readonly reviewer: {
                readonly licensedIn: readonly string[];
                readonly certifications: readonly string[];
                readonly subspecialty: string | null;
                readonly independenceStated: boolean;
                readonly fiveYearsStated: boolean;
                readonly hours24Stated: boolean;
            };
            readonly patient: {
                readonly age: number | null;
                readonly sex: ("male" | "female") | null;
                readonly dateOfInjury: string | null;
            };
            readonly documents: readonly string[] | null;
            readonly summary: {
                readonly text: string;
            } | null;
            readonly items: readonly components["schemas"]["LetterItem"][];
            readonly outcome: ("uphold" | "overturn" | "partial-overturn") | null;
            readonly unread: readonly string[];
        };
        readonly SealedEvent: {
            readonly event: components["schemas"]["CaseEvent"];
            readonly hash: string;
        };
        readonly CommandResult: {
            readonly caseNumber: string;
            readonly version: number;
            readonly hash: string;
            readonly events: readonly components["schemas"]["CaseEvent"][];
        };
        readonly CaseLine: {
            readonly caseNumber: string;
            readonly version: number;
            /** @enum {string} */
            readonly priority: "standard" | "expedited" | "formulary";
            readonly receivedOn: string | null;
            readonly assignedOn: string | null;
            readonly endedOn: string | null;
            readonly endKind: ("ineligible" | "terminated" | "withdrawn" | "consolidated" | "sent-to-other-organisation") | null;
        };
        readonly CaseVerification: {
            readonly caseNumber: string;
            readonly holds: boolean;
            readonly events: number;
            readonly broken: readonly {
                readonly version: number | null;
                readonly why: string;
            }[];
        };
        readonly Draft: {
            readonly version: number;
            readonly letter: components["schemas"]["Letter"];
            readonly sha256: string;
            readonly savedAt: string | null;
        };
        readonly SubmittedDraft: {
            readonly caseNumber: string;
            readonly version: number;
            readonly letter: {
                readonly id: string;
                readonly sha256: string;
            };
            readonly findings: readonly {
                readonly id: string;
                readonly finding: components["schemas"]["Finding"];
            }[];
        };
        readonly Determination: {
            readonly caseNumber: string;
            /** @enum {string} */
            readonly outcome: "uphold" | "overturn" | "partial-overturn";
            /** @enum {string} */
            readonly code: "U" | "P" | "O";
            readonly issuedOn: string;
            readonly mailedOn: string | null;
            readonly letter: {
                readonly id: string;
                readonly sha256: string;
            };
            readonly items: readonly {
                readonly number: number;
                readonly text: string;
                readonly decision: ("upheld" | "overturned") | null;
            }[];
            readonly days: {
                readonly assignmentToMailing: number | null;
                readonly recordsToMailing: number | null;
            };
            readonly service: readonly {
                readonly notice: string;
                readonly role: ("employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney") | null;
                readonly method: ("mail" | "electronic") | null;
                /** @enum {string} */
                readonly channel: "portal" | "email" | "print";
                /** @enum {string} */
                readonly status: "waiting" | "sent" | "mailed" | "returned";
                readonly on: string | null;
            }[];
        };
        readonly DocumentProblem: {
            readonly type: string;
            readonly title: string;
            readonly detail: string;
            readonly remedy: string;
            readonly pages: readonly number[];
        };
        readonly DocumentReceipt: {
            readonly document: string;
            readonly caseNumber: string;
            readonly sha256: string;
            readonly bytes: number;
            readonly name: string;
            readonly mediaType: string;
            readonly pages: number | null;
            readonly receivedOn: string;
            readonly recordedAt: string;
            readonly caseVersion: number;
            readonly duplicate: boolean;
            readonly discarded: boolean;
            readonly problems: readonly components["schemas"]["DocumentProblem"][];
            readonly activeContent: readonly string[] | null;
        };
        readonly Upload: {
            readonly upload: string;
            readonly caseNumber: string;
            readonly offset: number;
            readonly length: number;
            readonly sha256: string;
            readonly pieceSize: number;
            readonly receipt: components["schemas"]["DocumentReceipt"] | null;
        };
        readonly Document: {
            readonly document: string;
            readonly caseNumber: string;
            readonly version: number;
            readonly receivedInVersion: number;
            readonly sha256: string;
            readonly bytes: number;
            readonly name: string;
            readonly mediaType: string;
            readonly title: string;
            readonly types: readonly ("medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other")[];
            readonly author: string | null;
            readonly dateOfService: string | null;
            readonly source: string;
            readonly channel: string;
            readonly receivedOn: string;
            readonly answers: string | null;
            readonly pages: number | null;
            /** @enum {string} */
            readonly quality: "good" | "poor" | "illegible" | "not-judged";
            readonly problems: readonly components["schemas"]["DocumentProblem"][];
            readonly activeContent: readonly string[] | null;
            readonly sentByRole: string;
            readonly storedAt: string;
            readonly discarded: {
                readonly on: string;
                readonly why: string;
            } | null;
        };
        readonly DocumentPage: {
            readonly document: string;
            readonly page: number;
            readonly pages: number;
            readonly text: string;
            readonly problems: readonly components["schemas"]["DocumentProblem"][];
        };
        readonly CaseSearch: {
            readonly caseNumber: string;
            readonly total: number;
            readonly hits: readonly {
                readonly document: string;
                readonly title: string;
                readonly page: number;
                readonly text: string;
                readonly marks: readonly (readonly [
                    number,
                    number
                ])[];
            }[];
            readonly unseen: readonly {
                readonly document: string;
                readonly title: string;
            }[];
        };
        readonly Notice: {
            readonly id: string;
            readonly caseNumber: string;
            readonly event: number;
            readonly kind: string;
            readonly role: string | null;
            readonly name: string;
            readonly title: string;
            /** @enum {string} */
            readonly locale: "en" | "es";
            readonly on: string;
            readonly sha256: string;
            readonly enclosure: string | null;
            readonly deliveries: readonly {
                /** @enum {string} */
                readonly channel: "portal" | "email" | "print";
                /** @enum {string} */
                readonly status: "waiting" | "sent" | "mailed" | "returned";
                readonly on: string | null;
                readonly reason: string | null;
            }[];
        };
        readonly PrintLine: {
            readonly notice: string;
            readonly caseNumber: string;
            readonly title: string;
            readonly name: string;
            readonly address: readonly string[];
            readonly enclosure: string | null;
            /** @enum {string} */
            readonly status: "waiting" | "mailed" | "returned";
            readonly on: string | null;
        };
        readonly MailTold: {
            readonly notice: string;
            readonly status: string;
        };
        readonly Person: {
            readonly id: string;
            readonly role: string;
            readonly organization: string | null;
            /** @description Key in the directory of reviewers. */
            readonly reviewer: string | null;
            /** @description Null for a reviewer: who he is stands where no administrator looks. */
            readonly email: string | null;
            readonly name: string | null;
            readonly language: string;
            /** @enum {string} */
            readonly state: "invited" | "active" | "disabled";
            readonly secondFactor: boolean;
            readonly madeAt: string;
        };
        readonly Invitation: {
            readonly id: string;
            readonly account: string;
            readonly expiresAt: string;
            readonly code?: string;
        };
        readonly ServiceKey: {
            readonly id: string;
            readonly name: string;
            readonly person: string;
            readonly role: string;
            readonly organization: string | null;
            readonly scopes: readonly string[];
            readonly madeAt: string;
            readonly expiresAt: string | null;
            readonly revokedAt: string | null;
        };
        readonly Organization: {
            readonly id: string;
            readonly name: string;
            readonly kind: string;
            readonly signIn: {
                readonly issuer: string;
                readonly clientId: string;
                readonly secondFactor: string;
            } | null;
        };
        readonly WorkLine: {
            readonly caseNumber: string;
            readonly queue: string;
            readonly stage: string;
            readonly priority: string;
            readonly since: string;
            readonly claimedBy: string | null;
            readonly claimedAt: string | null;
            /** @enum {string} */
            readonly status: "none" | "in-time" | "at-risk" | "late";
            readonly age: number | null;
            readonly unit: ("working-days" | "calendar-days") | null;
            readonly atRiskFrom: string | null;
            readonly target: string | null;
            readonly due: string | null;
            readonly nextDue: string | null;
        };
        readonly Queue: {
            readonly id: string;
            readonly name: string;
            readonly roles: readonly string[];
            readonly waiting: boolean;
            readonly escalatesTo: string | null;
            readonly forwardsTo: readonly string[];
            readonly cases: number;
            readonly unclaimed: number;
            readonly atRisk: number;
            readonly late: number;
        };
        readonly QueueStay: {
            readonly queue: string;
            readonly stage: string;
            /** @enum {string} */
            readonly how: "stage" | "forward" | "escalate";
            readonly reason: string | null;
            readonly sentBy: string | null;
            readonly since: string;
            readonly until: string | null;
            readonly claimedBy: string | null;
            readonly claimedAt: string | null;
        };
        readonly Clock: {
            readonly clock: string;
            readonly title: string;
            readonly actor: string;
            readonly status: string;
            readonly due: string;
            readonly left: number | null;
            readonly standing: ("in-time" | "at-risk" | "late") | null;
            readonly explanation: {
                readonly plain: string;
                readonly legal: string;
            };
        } & {
            readonly [key: string]: unknown;
        };
        readonly ClockLine: {
            readonly caseNumber: string;
            readonly clock: string;
            readonly actor: string;
            readonly due: string;
            readonly section: string | null;
            /** @enum {string} */
            readonly standing: "in-time" | "at-risk" | "late";
        };
        readonly Job: {
            readonly id: number;
            readonly kind: string;
            readonly key: string;
            readonly caseNumber: string | null;
            readonly attempts: number;
            readonly runAt: string;
            readonly lastError: string | null;
            readonly deadAt: string | null;
        };
        readonly WorkDone: {
            readonly caseNumber: string;
            readonly queue: string;
        };
        readonly Me: {
            readonly id: string;
            readonly role: string;
            readonly organization: string | null;
            readonly scopes: "all" | readonly string[];
            readonly name: string | null;
            readonly email: string | null;
            readonly language: string | null;
            readonly csrfToken: string | null;
            /** @description The session ends after so many seconds without a request, and at that time at the latest. Null for a key. */
            readonly session: {
                readonly idleSeconds: number;
                readonly expiresAt: string;
            } | null;
            /** @description The key in the directory of reviewers; of a reviewer only. */
            readonly reviewer: string | null;
        };
        /** @description The session itself is in the cookie. */
        readonly Session: {
            readonly csrfToken: string;
            readonly expiresAt: string;
        };
        readonly SessionLine: {
            readonly id: string;
            readonly current: boolean;
            readonly factors: readonly string[];
            readonly madeAt: string;
            readonly seenAt: string;
            readonly expiresAt: string;
            readonly network: string;
            readonly agent: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
