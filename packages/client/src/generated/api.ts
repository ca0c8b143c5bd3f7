// Made by scripts/generate-client.ts from the OpenAPI document of the server. Not to be edited.
export interface paths {
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases you may see, oldest first. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["CaseLine"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Files an application for Independent Medical Review. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        application: {
                            /** Format: date */
                            receivedOn: string;
                            /** @enum {string} */
                            channel: "mail" | "fax" | "electronic";
                            /** @enum {string} */
                            applicant: "employee" | "representative" | "emergency-provider";
                            employee: string;
                            physician: string;
                            injuryOn: string | null;
                            urDecisionOn: string | null;
                            urServedOn: string | null;
                        };
                        /** @enum {string} */
                        priority: "standard" | "expedited" | "formulary";
                        items: {
                            number: number;
                            text: string;
                            treatment: string | null;
                            category: string | null;
                            subcategory: string | null;
                            bodyParts: string[];
                        }[];
                        parties: {
                            id: string;
                            /** @enum {string} */
                            role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
                            name: string;
                            person: boolean;
                            also?: string[];
                            npi?: string | null;
                            taxId?: string | null;
                            addresses?: string[];
                        }[];
                        diagnoses: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case as it stands. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Case"];
                    };
                };
                /** @description You have this version already. */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in a case, from the first event on. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["SealedEvent"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Computes every link of the case again. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseVerification"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/complete-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that the form is signed and the utilization review decision is with it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        signed: boolean;
                        urDecisionAttached: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/screen-point": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Screens one point of eligibility: flags it for the State, or finds nothing. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        point: "timeliness" | "duplicate" | "signature" | "ur-decision" | "conditional-non-certification" | "date-of-injury" | "dispute" | "liability" | "applicant" | "resolved" | "programme" | "information" | "expedited" | "ur-untimely" | "other";
                        flagged: boolean;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/answer-point": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The State's answer to a flagged point. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        point: string;
                        stands: boolean;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/ask-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for what is missing before eligibility is decided. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        of: string;
                        what: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/receive-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that what was asked for has come. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        /** Format: date */
                        receivedOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/find-eligible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The State finds the application eligible, item by item. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items: {
                            number: number;
                            ground: string | null;
                            why: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/find-ineligible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The State finds the whole application ineligible, with the ground. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ground: string;
                        why: string;
                        original: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/defer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Defers the review while liability is disputed. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/end-deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the deferral: liability is settled. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        noticeServedOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/name-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names a party that becomes known. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        party: {
                            id: string;
                            /** @enum {string} */
                            role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
                            name: string;
                            person: boolean;
                            also?: string[];
                            npi?: string | null;
                            taxId?: string | null;
                            addresses?: string[];
                        };
                        earlier: {
                            reviewer: string | null;
                            name: string | null;
                            npi: string | null;
                            /** @enum {string} */
                            part: "treated" | "examined" | "evaluated" | "utilization-review" | "independent-medical-review";
                            on: string | null;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/change-claims-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another claims administrator is responsible from a day on. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        party: {
                            id: string;
                            /** @enum {string} */
                            role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
                            name: string;
                            person: boolean;
                            also?: string[];
                            npi?: string | null;
                            taxId?: string | null;
                            addresses?: string[];
                        };
                        /** Format: date */
                        effectiveOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employee takes the application back. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notice of assignment and request for information to the parties. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        by: "mail" | "electronic";
                        to: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/ask-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for records; request and answer are copied to all parties. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        of: string;
                        what: string;
                        copiedToAll: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/receive-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters a document that came in. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document: {
                            id: string;
                            /** @enum {string} */
                            kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
                            title: string;
                            from: string;
                            /** Format: date */
                            receivedOn: string;
                            pages: number;
                        };
                        answers: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/complete-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All records needed are in the file. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        receivedOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/mark-records-overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The time for records has run out. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        dueOn: string;
                        clock: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The State allows more time. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        days: number;
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/convert-to-expedited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The review becomes expedited on the treating physician's certification. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        certification: string;
                        support: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/consolidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes another application of the same employee, physician and injury into this case. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        caseNumber: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/join-consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This application goes on in another case. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        into: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the review of items over which there is no dispute any more. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items: number[];
                        /** @enum {string} */
                        ground: "authorized" | "settled" | "awarded" | "request-withdrawn";
                        /** Format: date */
                        happenedOn: string;
                        document: string;
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/propose-reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws a reviewer from those who may review the case. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/attest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reviewer signs every line before the record opens. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        lines: {
                            [key: string]: boolean;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/refuse-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reviewer gives the case back. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/replace-reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case is taken from a reviewer. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/record-exception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The medical director sets a judgement of fitness aside, with the reason. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rule: string;
                        reviewer: string;
                        party: string | null;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/write-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The summary of the record, with the documents it draws on. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sha256: string;
                        documents: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/decide-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides one disputed item, with citation and reasons. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        item: number;
                        /** @enum {string} */
                        decision: "upheld" | "overturned";
                        citations: string[];
                        noCitation: string | null;
                        rationale: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/submit-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in the letter with what the checks found in it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        letter: {
                            id: string;
                            sha256: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/answer-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers what a check found; the answer is kept with the letter. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        finding: string;
                        /** @enum {string} */
                        answer: "not-a-defect" | "accepted";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/return-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The medical director sends the draft back. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the determination. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        letter: {
                            id: string;
                            sha256: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The determination was mailed to the parties. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        mailedOn: string;
                        /** @enum {string} */
                        by: "mail" | "electronic";
                        to: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects a clerical error of an issued letter. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        letter: {
                            id: string;
                            sha256: string;
                        };
                        what: string;
                        changesDecision: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/implement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The claims administrator authorized or reimbursed an item. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        item: number;
                        /** @enum {string} */
                        how: "authorized" | "reimbursed";
                        /** Format: date */
                        doneOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the letter without anything that identifies a person or firm. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        letter: {
                            id: string;
                            sha256: string;
                        };
                        redactedBy: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A verified appeal to the Appeals Board. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        filedOn: string;
                        verified: boolean;
                        /** @enum {string} */
                        of: "determination" | "ineligibility";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/decide-appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The Appeals Board leaves the decision standing or sets it aside. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        setAside: boolean;
                        ground: ("excess-of-powers" | "fraud" | "conflict-of-interest" | "bias" | "plainly-erroneous-fact") | null;
                        fact: string | null;
                        /** Format: date */
                        decidedOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commands/send-to-new-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dispute goes to another organisation or another reviewer. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        organisation: string | null;
                        whySame: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CommandResult"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in; null where nobody is, which is no error. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            me: components["schemas"]["Me"] | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Signs in with password and second factor, or follows one case with the code of a letter. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                        /** @description Six digits of the authenticator application. */
                        code?: string;
                        recoveryCode?: string;
                    } | {
                        /** @description The code on a letter. */
                        claimCode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
        /** Signs out. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionLine"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Signs out everywhere, here too. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of your sessions. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    session: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are here. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes your password; your other sessions end. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the password; answers the secret of the second factor where the role needs one or you want one. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The code of the invitation, by e-mail or on paper. */
                        code: string;
                        password: string;
                        /** @default false */
                        secondFactor?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            role: string;
                            secondFactor: {
                                secret: string;
                                uri: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the second factor with a first code; answers the recovery codes, once. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The code of the invitation, by e-mail or on paper. */
                        code: string;
                        totp: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            recoveryCodes: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an account with the code of a letter, and the case its own. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The code on a letter. */
                        claimCode: string;
                        /** Format: email */
                        email: string;
                        name: string;
                        password: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        language?: "en" | "es";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            caseNumber: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the case of a letter one of yours. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The code on a letter. */
                        claimCode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseNumber: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/organizations/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends the browser to the sign-in of an organization (OpenID Connect, PKCE). */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the organization sends the browser back; begins the session. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every account, oldest first. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Person"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Makes an account and its invitation; the code is shown once. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        name: string;
                        /** @enum {string} */
                        role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "state" | "appeals-board" | "administrator";
                        /** @default null */
                        organization?: string | null;
                        /** @default null */
                        reviewer?: string | null;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        language?: "en" | "es";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Invitation"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Person"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes role and organization; every session of the account ends. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "state" | "appeals-board" | "administrator";
                        organization: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            sessionsEnded: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an account; every session of it ends. An invitation opens it again. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            sessionsEnded: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs someone out everywhere. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            sessionsEnded: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites anew: for a lost password or second factor, or to open a disabled account. The code is shown once. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Invitation"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every organization. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organization"][];
                    };
                };
            };
        };
        put?: never;
        /** Makes an organization; its id is the one by which cases name the party. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "claims-administrator" | "review-organization" | "state" | "law-firm" | "practice";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets how the organization signs its people in (OpenID Connect). */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uri */
                        issuer: string;
                        clientId: string;
                        clientSecret: string;
                        /**
                         * @description `told`: the token says that a second factor was used; `agreed`: the organization always asks for one.
                         * @enum {string}
                         */
                        secondFactor: "told" | "agreed";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organization"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every key, without its secret. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["ServiceKey"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Makes a key; it is shown once. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @description As whom it acts: a name of its own, no person. */
                        person: string;
                        /** @enum {string} */
                        role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
                        /** @default null */
                        organization?: string | null;
                        scopes: ("cases:apply" | "cases:read" | "cases:write" | "documents:read" | "documents:write" | "people:read" | "people:write" | "work:read" | "work:write" | "operations:read" | "webhooks:read" | "webhooks:write")[];
                        /** @default null */
                        expiresAt?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            key?: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-keys/{key}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revokes a key; it works for a second more at most. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may see a case, now and before. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member: string;
                            relation: string;
                            /** Format: date-time */
                            since: string;
                            until: string | null;
                        }[];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/claim-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the code for the letter to one party; it is shown once. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "employee" | "representative" | "requesting-physician";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            expiresAt: string;
                            code?: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/members/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a way in that came by a code: a lost letter, a claim by the wrong person. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        member: string;
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announces a document; its bytes are then sent to the address of the answer. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        title: string;
                        types: ("medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other")[];
                        /** @default null */
                        author?: string | null;
                        /** @default null */
                        dateOfService?: string | null;
                        source: string;
                        /**
                         * @default electronic
                         * @enum {string}
                         */
                        channel?: "mail" | "fax" | "electronic" | "hand";
                        /** Format: date */
                        receivedOn?: string;
                        /**
                         * @default not-judged
                         * @enum {string}
                         */
                        quality?: "good" | "poor" | "illegible" | "not-judged";
                        /** @default null */
                        answers?: string | null;
                        length: number;
                        sha256: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Upload"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an upload has come, and its receipt when it has ended. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Upload"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Gives an upload up; nothing of it is kept. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Sends bytes from `Upload-Offset` on. Whole pieces of 65536 bytes are kept, and the last one; the answer says where to go on. */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "upload-offset": number;
                };
                path: {
                    id: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/offset+octet-stream": string;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentReceipt"];
                    };
                };
                /** @description On disk up to `Upload-Offset`; more is to come. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        trace?: never;
    };
    "/api/v1/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a case by the day on which they came, discarded ones among them. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Document"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a document. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Document"];
                    };
                };
                /** @description You have this version already. */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it came. Takes `Range` with one range of bytes. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of one page. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                    page: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages of a case on which words stand: `word other`, `"a phrase"`, `one or other`, `-without`. */
        get: {
            parameters: {
                query: {
                    q: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseSearch"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document}/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says anew what a document is. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        types: ("medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other")[];
                        author: string | null;
                        dateOfService: string | null;
                        /** @enum {string} */
                        quality: "good" | "poor" | "illegible" | "not-judged";
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a document aside: it stays in the list with the reason, and search leaves it out. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a discarded document back. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queues you work in, with what stands in them. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Queue"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/queues/{queue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases in a queue, longest there first. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    queue: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["WorkLine"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases you have taken. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["WorkLine"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/at-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is at risk or late: stays in queues, and clocks of the law due soon. */
        get: {
            parameters: {
                query?: {
                    status?: "at-risk" | "late";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stays: components["schemas"]["WorkLine"][];
                            clocks: components["schemas"]["ClockLine"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/work/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a case from its queue. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkDone"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/work/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a case back into its queue. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkDone"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/work/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a case to another queue. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        to: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkDone"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/work/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a case to whoever is above. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkDone"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way of a case through the queues, from the first. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["QueueStay"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clock of a case that has a date: rule, section, count and result. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            entries: components["schemas"]["Clock"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs of the software: given up (`dead`), failed and tried again (`failing`), or waiting for their time. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    state?: "dead" | "failing" | "waiting";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Job"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/jobs/{job}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a job again that was given up or waits after a failure. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/determination/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last draft; before the first, the letter as far as the case knows it (version 0). */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
            };
        };
        put?: never;
        /** Saves the draft as the next version; If-Match names the version of the draft it was made from. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        letter: components["schemas"]["LetterInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            sha256: string;
                            savedAt: string | null;
                            findings: components["schemas"]["Finding"][];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/determination/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks a letter as it is being written; nothing is kept. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        letter: components["schemas"]["LetterInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            findings: components["schemas"]["Finding"][];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/determination/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the draft of the review in hand, the first one first. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Draft"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/determination/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in a version of the draft: sets it as PDF, checks it, keeps both, tells the medical director. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        draft: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmittedDraft"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/determination/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues the letter that was handed in; its hash says that this is the one that was read. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sha256: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseNumber: string;
                            version: number;
                            outcome: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/determination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The determination: outcome, days from assignment and from the records, service on each party. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Determination"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/determination/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter as tagged PDF: the one that was issued, else the draft that was handed in. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your inbox: every notice addressed to you, newest first. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Notice"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices of a case that are addressed to you; for the office all of them. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Notice"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notices/{notice}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice as tagged PDF. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    notice: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/print-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Paper: to be printed and mailed, mailed, or come back. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    status?: "waiting" | "mailed" | "returned";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["PrintLine"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notices/{notice}/mailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A paper went into the mail; its proof of service is made. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    notice: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        mailedOn: string;
                        name: string;
                        place: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MailTold"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notices/{notice}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A paper came back, with the reason on it and a new address where one was found. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    notice: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        returnedOn: string;
                        /** @enum {string} */
                        reason: "moved" | "no-such-address" | "insufficient-address" | "unknown" | "refused" | "unclaimed" | "deceased" | "no-mark";
                        found: string[] | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MailTold"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each party of a case is reached. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: {
                                party: string;
                                contact: {
                                    email: string | null;
                                    /** @enum {string} */
                                    locale: "en" | "es";
                                    /** @enum {string} */
                                    method: "mail" | "electronic";
                                    address: string[];
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/contacts/{party}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how a party is reached from now on. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string | null;
                        /** @enum {string} */
                        locale: "en" | "es";
                        /** @enum {string} */
                        method: "mail" | "electronic";
                        address: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            party: string;
                            contact: {
                                email: string | null;
                                /** @enum {string} */
                                locale: "en" | "es";
                                /** @enum {string} */
                                method: "mail" | "electronic";
                                address: string[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your webhooks; for an administrator, every one. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Webhook"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Makes a webhook (Standard Webhooks); its secret is shown once. Messages name a case and an event, never health information. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description https, on the public internet.
                         */
                        url: string;
                        /** @default  */
                        description?: string;
                        /**
                         * @description Types of which it is told; null: every one.
                         * @default null
                         */
                        events?: ("case.appeal-decided" | "case.appealed" | "case.application-completed" | "case.application-received" | "case.application-withdrawn" | "case.assigned" | "case.attested" | "case.claims-administrator-changed" | "case.consolidated" | "case.consolidation-joined" | "case.converted-to-expedited" | "case.deferral-ended" | "case.deferred" | "case.determination-amended" | "case.determination-issued" | "case.determination-served" | "case.document-received" | "case.draft-returned" | "case.draft-submitted" | "case.exception-recorded" | "case.extended" | "case.finding-answered" | "case.found-eligible" | "case.found-ineligible" | "case.implemented" | "case.information-asked" | "case.information-received" | "case.item-decided" | "case.party-named" | "case.point-answered" | "case.point-screened" | "case.published" | "case.records-asked" | "case.records-completed" | "case.records-overdue" | "case.review-refused" | "case.review-terminated" | "case.reviewer-proposed" | "case.reviewer-replaced" | "case.sent-to-new-review" | "case.summary-written")[] | null;
                        /** @description The service account that is told. An administrator names it; a service account is told itself. */
                        account?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The service account that it tells: of the cases that this account may see. */
                            account: string;
                            url: string;
                            description: string;
                            /** @description Null: every type. */
                            events: string[] | null;
                            /** @enum {string} */
                            state: "active" | "paused" | "disabled";
                            /** @description Why the software disabled it. */
                            why: string | null;
                            /** @description Since when every attempt has failed. */
                            failingSince: string | null;
                            /** @description Until then messages carry a signature with the secret before, too. */
                            oldSecretUntil: string | null;
                            /** @description Messages that wait until it is resumed. */
                            held: number;
                            madeAt: string;
                            secret?: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A webhook. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Ends a webhook; what waits for it is not sent. The list of what was sent is kept. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pauses a webhook; messages are held until it is resumed. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a paused or disabled webhook up again and sends what was held, oldest first. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new secret, shown once. For a day messages are signed with both. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            oldSecretUntil: string;
                            secret?: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message of the type `ping`; how it went is in the deliveries. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            delivery: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages of a webhook, newest first; `dead` are those given up. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    state?: "waiting" | "delivered" | "held" | "dead";
                };
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["WebhookDelivery"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message again, with the same id; also one that was taken or given up. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                    delivery: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            delivery: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActorInput: {
            id: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "state" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "appeals-board" | "service";
        };
        LetterRefInput: {
            id: string;
            sha256: string;
        };
        FiledApplicationInput: {
            /** Format: date */
            receivedOn: string;
            /** @enum {string} */
            channel: "mail" | "fax" | "electronic";
            /** @enum {string} */
            applicant: "employee" | "representative" | "emergency-provider";
            /** @description Key of the employee. */
            employee: string;
            /** @description Key of the requesting physician. */
            physician: string;
            injuryOn: string | null;
            urDecisionOn: string | null;
            urServedOn: string | null;
        };
        ScreenedPointInput: {
            point: string;
            flagged: boolean;
            note: string;
            /** Format: date */
            on: string;
            answer: {
                stands: boolean;
                note: string;
                /** Format: date */
                on: string;
            } | null;
        };
        FiledItemInput: {
            number: number;
            /** @description As requested. */
            text: string;
            treatment: string | null;
            category: string | null;
            subcategory: string | null;
            bodyParts: string[];
        };
        ItemDecisionInput: {
            /** @enum {string} */
            decision: "upheld" | "overturned";
            citations: string[];
            /** @description Why nothing is cited. */
            noCitation: string | null;
            rationale: string;
            /** Format: date */
            on: string;
            reviewer?: string;
        };
        DisputedItemInput: {
            number: number;
            /** @description As requested. */
            text: string;
            treatment: string | null;
            category: string | null;
            subcategory: string | null;
            bodyParts: string[];
            /** @enum {string} */
            standing: "open" | "eligible" | "ineligible" | "deferred" | "terminated" | "withdrawn";
            /** @description Ground of ineligibility or termination. */
            ground: string | null;
            /** @description For a party: null before the determination is served. */
            decision: components["schemas"]["ItemDecisionInput"] | null;
        };
        PartyInput: {
            id: string;
            /** @enum {string} */
            role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
            name: string;
            /** @description A natural person. */
            person: boolean;
            /** @description Other names. */
            also?: string[];
            npi?: string | null;
            taxId?: string | null;
            addresses?: string[];
        };
        EarlierPartInput: {
            reviewer?: string | null;
            name: string | null;
            npi: string | null;
            /** @enum {string} */
            part: "treated" | "examined" | "evaluated" | "utilization-review" | "independent-medical-review";
            on: string | null;
        };
        FitnessExceptionInput: {
            rule: string;
            reviewer?: string;
            party: string | null;
            by: string;
            /** Format: date */
            on: string;
            reason: string;
        };
        CaseDocumentInput: {
            id: string;
            /** @enum {string} */
            kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
            title: string;
            /** @description Who sent it. */
            from: string;
            /** Format: date */
            receivedOn: string;
            pages: number;
            file?: {
                sha256: string;
                bytes: number;
            };
        };
        AskedForInput: {
            id: string;
            of: string;
            what: string;
            /** Format: date */
            on: string;
            answeredOn: string | null;
        };
        RecordsInput: {
            asked: components["schemas"]["AskedForInput"][];
            documents: components["schemas"]["CaseDocumentInput"][];
            overdueOn: string | null;
            completeOn: string | null;
        };
        CaseDeterminationInput: {
            letter: components["schemas"]["LetterRefInput"];
            /** Format: date */
            issuedOn: string;
            reviewer?: string;
            /** @enum {string} */
            outcome: "uphold" | "overturn" | "partial-overturn";
            mailedOn: string | null;
            amendments: {
                letter: components["schemas"]["LetterRefInput"];
                what: string;
                /** Format: date */
                on: string;
            }[];
        };
        SetAsideInput: {
            reviewer?: string | null;
            /** Format: date */
            on: string;
            ground: string;
            fact: string | null;
            sentOn: string | null;
        };
        CaseEndInput: {
            /** @enum {string} */
            kind: "ineligible" | "terminated" | "withdrawn" | "consolidated" | "sent-to-other-organisation";
            /** Format: date */
            on: string;
            why: string;
        };
        FindingInput: {
            check: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            item: number | null;
            message: string;
            quotes: {
                text: string;
                start: number;
                end: number;
            }[];
            source: string;
        };
        CredentialsInput: {
            kind: string;
            licensedIn: string[];
            specialties: string[];
            moreThanFiveYears: boolean;
            atLeast24Hours: boolean;
        };
        ReviewInput: {
            /** @description Key in the directory, for who may know it. */
            reviewer?: string;
            /** Format: date */
            proposedOn: string;
            /** @enum {string} */
            status: "proposed" | "attested" | "refused" | "replaced" | "set-aside";
            attestedOn: string | null;
            credentials?: components["schemas"]["CredentialsInput"] | null;
        };
        RecordSummaryInput: {
            sha256: string;
            documents: string[];
            /** Format: date */
            on: string;
        };
        DraftFindingInput: {
            id: string;
            finding: components["schemas"]["FindingInput"];
            answer: {
                /** @enum {string} */
                answer: "not-a-defect" | "accepted";
                reason: string;
                by?: string;
            } | null;
        };
        SubmittedLetterInput: {
            letter: components["schemas"]["LetterRefInput"];
            /** Format: date */
            submittedOn: string;
            findings: components["schemas"]["DraftFindingInput"][];
            returned: {
                /** Format: date */
                on: string;
                why: string;
            } | null;
        };
        CaseInput: {
            caseNumber: string;
            /** @description Number of events so far; also the ETag. */
            version: number;
            /** @description The last event; null where it is inside the review. */
            last: {
                /** Format: date-time */
                at: string;
                /** Format: date */
                on: string;
                actor: components["schemas"]["ActorInput"];
                type: string;
            } | null;
            application: components["schemas"]["FiledApplicationInput"] | null;
            completedOn: string | null;
            /** @enum {string} */
            priority: "standard" | "expedited" | "formulary";
            items: components["schemas"]["DisputedItemInput"][];
            parties: components["schemas"]["PartyInput"][];
            diagnoses: string[];
            earlier: components["schemas"]["EarlierPartInput"][];
            exceptions: components["schemas"]["FitnessExceptionInput"][];
            points: components["schemas"]["ScreenedPointInput"][];
            information: components["schemas"]["AskedForInput"][];
            eligibleOn: string | null;
            deferral: {
                /** Format: date */
                on: string;
                why: string;
            } | null;
            consolidated: string[];
            assigned: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                by: "mail" | "electronic";
            } | null;
            extension: {
                days: number;
                why: string;
            } | null;
            records: components["schemas"]["RecordsInput"];
            reviews: components["schemas"]["ReviewInput"][];
            summary: components["schemas"]["RecordSummaryInput"] | null;
            draft: components["schemas"]["SubmittedLetterInput"] | null;
            determination: components["schemas"]["CaseDeterminationInput"] | null;
            appeal: {
                /** Format: date */
                filedOn: string;
                /** @enum {string} */
                of: "determination" | "ineligibility";
            } | null;
            setAside: components["schemas"]["SetAsideInput"][];
            implemented: {
                item: number;
                /** @enum {string} */
                how: "authorized" | "reimbursed";
                /** Format: date */
                on: string;
            }[];
            publishedOn: string | null;
            end: components["schemas"]["CaseEndInput"] | null;
        };
        ClockResultInput: {
            clock: string;
            code: string;
            title: string;
            /** @enum {string} */
            kind: "deadline" | "contract" | "flag" | "effect";
            /** @enum {string} */
            actor: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
            /** @description What must be done. */
            must: string;
            /** @description What follows where it is missed. */
            missed: string;
            /** @enum {string} */
            status: "not-applicable" | "not-started" | "not-begun" | "running" | "met" | "met-late" | "overdue" | "ended" | "superseded" | "suspended" | "ask";
            start: string | null;
            /** @description Last day (last minute, for hours) to act in time. */
            due: string | null;
            days: number | null;
            /** @description Calendar days from the day asked to the due day; negative once it has passed. */
            left: number | null;
            done: string | null;
            lateBy: number;
            length: string | null;
            calendar: string | null;
            rollOver: boolean;
            version: {
                from: string;
                section: string;
                source: string;
                confidence: string;
            } | null;
            steps: {
                date: string;
                plain: string;
                legal: string;
                section: string;
            }[];
            explanation: {
                plain: string;
                legal: string;
            };
            assumptions: string[];
            alternatives: {
                due: string;
                because: string;
            }[];
            warnings: {
                /** @enum {string} */
                code: "unverified-value" | "start-of-rule-unverified" | "after-last-verified" | "text-not-seen" | "unsettled-day" | "extension-not-verified" | "more-than-one-start" | "out-of-order";
                text: string;
                section: string;
            }[];
        };
        "Event-determination-issuedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "determination-issued";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                letter: components["schemas"]["LetterRefInput"];
                /** @enum {string} */
                outcome: "uphold" | "overturn" | "partial-overturn";
                reviewer?: string;
                items: {
                    number: number;
                    /** @enum {string} */
                    decision: "upheld" | "overturned";
                }[];
            };
        };
        "Event-determination-servedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "determination-served";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                mailedOn: string;
                /** @enum {string} */
                by: "mail" | "electronic";
                to: string[];
            };
        };
        "Event-determination-amendedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "determination-amended";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                letter: components["schemas"]["LetterRefInput"];
                what: string;
                changesDecision: boolean;
            };
        };
        "Event-implementedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "implemented";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                item: number;
                /** @enum {string} */
                how: "authorized" | "reimbursed";
                /** Format: date */
                doneOn: string;
            };
        };
        "Event-publishedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "published";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                letter: components["schemas"]["LetterRefInput"];
                redactedBy?: string;
            };
        };
        "Event-appealedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "appealed";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                filedOn: string;
                verified: boolean;
                /** @enum {string} */
                of: "determination" | "ineligibility";
            };
        };
        "Event-appeal-decidedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "appeal-decided";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                setAside: boolean;
                ground: ("excess-of-powers" | "fraud" | "conflict-of-interest" | "bias" | "plainly-erroneous-fact") | null;
                fact: string | null;
                /** Format: date */
                decidedOn: string;
            };
        };
        "Event-sent-to-new-reviewInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "sent-to-new-review";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                organisation: string | null;
                whySame: string | null;
            };
        };
        "Event-application-receivedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "application-received";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                caseNumber: string;
                application: components["schemas"]["FiledApplicationInput"];
                /** @enum {string} */
                priority: "standard" | "expedited" | "formulary";
                items: components["schemas"]["FiledItemInput"][];
                parties: components["schemas"]["PartyInput"][];
                diagnoses: string[];
            };
        };
        "Event-application-completedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "application-completed";
            /** @description Sections it rests on. */
            ground: string;
            data: Record<string, never>;
        };
        "Event-point-screenedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "point-screened";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                point: string;
                flagged: boolean;
                note: string;
            };
        };
        "Event-point-answeredInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "point-answered";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                point: string;
                stands: boolean;
                note: string;
            };
        };
        "Event-information-askedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "information-asked";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                id: string;
                of: string;
                what: string;
            };
        };
        "Event-information-receivedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "information-received";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                id: string;
                /** Format: date */
                receivedOn: string;
            };
        };
        "Event-found-eligibleInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "found-eligible";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                items: {
                    number: number;
                    ground: string | null;
                    why: string;
                }[];
                whole: boolean;
            };
        };
        "Event-found-ineligibleInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "found-ineligible";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                ground: string;
                why: string;
                /** @description Case number of the first application, for a duplicate. */
                original: string | null;
            };
        };
        "Event-deferredInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "deferred";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
            };
        };
        "Event-deferral-endedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "deferral-ended";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                noticeServedOn: string;
            };
        };
        "Event-party-namedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "party-named";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                party: components["schemas"]["PartyInput"];
                earlier: components["schemas"]["EarlierPartInput"] | null;
            };
        };
        "Event-claims-administrator-changedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "claims-administrator-changed";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                party: components["schemas"]["PartyInput"];
                /** Format: date */
                effectiveOn: string;
            };
        };
        "Event-application-withdrawnInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "application-withdrawn";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
            };
        };
        "Event-assignedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "assigned";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** @enum {string} */
                by: "mail" | "electronic";
                to: string[];
            };
        };
        "Event-records-askedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "records-asked";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                id: string;
                of: string;
                what: string;
                copiedToAll: boolean;
            };
        };
        "Event-document-receivedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "document-received";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: components["schemas"]["CaseDocumentInput"];
                answers: string | null;
            };
        };
        "Event-records-completedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "records-completed";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                receivedOn: string;
            };
        };
        "Event-records-overdueInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "records-overdue";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                dueOn: string;
                clock: string;
            };
        };
        "Event-extendedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "extended";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                days: number;
                why: string;
            };
        };
        "Event-converted-to-expeditedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "converted-to-expedited";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                certification: string;
                support: string[];
            };
        };
        "Event-consolidatedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "consolidated";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                caseNumber: string;
                items: components["schemas"]["DisputedItemInput"][];
            };
        };
        "Event-consolidation-joinedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "consolidation-joined";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                into: string;
            };
        };
        "Event-review-terminatedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "review-terminated";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                items: number[];
                /** @enum {string} */
                ground: "authorized" | "settled" | "awarded" | "request-withdrawn";
                /** Format: date */
                happenedOn: string;
                document: string;
                why: string;
                whole: boolean;
            };
        };
        "Event-reviewer-proposedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "reviewer-proposed";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                reviewer?: string;
                seed?: string;
                pool?: number;
                candidates?: number;
                explanation?: string;
            };
        };
        "Event-attestedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "attested";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                reviewer?: string;
                lines: string[];
                credentials?: components["schemas"]["CredentialsInput"];
            };
        };
        "Event-review-refusedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "review-refused";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
                reviewer?: string;
            };
        };
        "Event-reviewer-replacedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "reviewer-replaced";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
                reviewer?: string;
            };
        };
        "Event-exception-recordedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "exception-recorded";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                rule: string;
                reviewer?: string;
                party: string | null;
                reason: string;
            };
        };
        "Event-summary-writtenInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "summary-written";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                sha256: string;
                documents: string[];
            };
        };
        "Event-item-decidedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "item-decided";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                item: number;
                /** @enum {string} */
                decision: "upheld" | "overturned";
                citations: string[];
                noCitation: string | null;
                rationale: string;
                reviewer?: string;
            };
        };
        "Event-draft-submittedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "draft-submitted";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                letter: components["schemas"]["LetterRefInput"];
                findings: {
                    id: string;
                    finding: components["schemas"]["FindingInput"];
                }[];
            };
        };
        "Event-finding-answeredInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "finding-answered";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                finding: string;
                /** @enum {string} */
                answer: "not-a-defect" | "accepted";
                reason: string;
            };
        };
        "Event-draft-returnedInput": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["ActorInput"];
            /** @constant */
            type: "draft-returned";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
            };
        };
        CaseEventInput: components["schemas"]["Event-application-receivedInput"] | components["schemas"]["Event-application-completedInput"] | components["schemas"]["Event-point-screenedInput"] | components["schemas"]["Event-point-answeredInput"] | components["schemas"]["Event-information-askedInput"] | components["schemas"]["Event-information-receivedInput"] | components["schemas"]["Event-found-eligibleInput"] | components["schemas"]["Event-found-ineligibleInput"] | components["schemas"]["Event-deferredInput"] | components["schemas"]["Event-deferral-endedInput"] | components["schemas"]["Event-party-namedInput"] | components["schemas"]["Event-claims-administrator-changedInput"] | components["schemas"]["Event-application-withdrawnInput"] | components["schemas"]["Event-assignedInput"] | components["schemas"]["Event-records-askedInput"] | components["schemas"]["Event-document-receivedInput"] | components["schemas"]["Event-records-completedInput"] | components["schemas"]["Event-records-overdueInput"] | components["schemas"]["Event-extendedInput"] | components["schemas"]["Event-converted-to-expeditedInput"] | components["schemas"]["Event-consolidatedInput"] | components["schemas"]["Event-consolidation-joinedInput"] | components["schemas"]["Event-review-terminatedInput"] | components["schemas"]["Event-reviewer-proposedInput"] | components["schemas"]["Event-attestedInput"] | components["schemas"]["Event-review-refusedInput"] | components["schemas"]["Event-reviewer-replacedInput"] | components["schemas"]["Event-exception-recordedInput"] | components["schemas"]["Event-summary-writtenInput"] | components["schemas"]["Event-item-decidedInput"] | components["schemas"]["Event-draft-submittedInput"] | components["schemas"]["Event-finding-answeredInput"] | components["schemas"]["Event-draft-returnedInput"] | components["schemas"]["Event-determination-issuedInput"] | components["schemas"]["Event-determination-servedInput"] | components["schemas"]["Event-determination-amendedInput"] | components["schemas"]["Event-implementedInput"] | components["schemas"]["Event-publishedInput"] | components["schemas"]["Event-appealedInput"] | components["schemas"]["Event-appeal-decidedInput"] | components["schemas"]["Event-sent-to-new-reviewInput"];
        QuantityInput: {
            value: number;
            unit: string;
            min: number | null;
            printed: string;
        };
        TreatmentRequestInput: {
            treatment: string | null;
            category: string | null;
            subcategory: string | null;
            bodyParts: string[];
            side: ("left" | "right" | "bilateral") | null;
            levels: string[];
            quantity: components["schemas"]["QuantityInput"] | null;
            frequency: {
                times: number | null;
                per: ("day" | "week" | "month") | null;
                duration: number | null;
                durationUnit: ("days" | "weeks" | "months") | null;
                printed: string;
            } | null;
            drug: {
                generic: string;
                brand: string | null;
                strength: string | null;
                form: string | null;
                refills: number | null;
                ingredients: {
                    name: string;
                    strength: string | null;
                }[];
            } | null;
            modifiedByUr: boolean;
            modification: {
                asked: components["schemas"]["QuantityInput"] | null;
                authorized: components["schemas"]["QuantityInput"] | null;
                remaining: components["schemas"]["QuantityInput"] | null;
                askedText: string;
                authorizedText: string;
                remainingText: string;
            } | null;
            retrospective: boolean;
            dateOfService: string | null;
            postOperative: boolean;
            associatedSurgical: boolean;
            stage: ("initial" | "continuation") | null;
            alsoAsked: string[];
            notes: string[];
        };
        CitationInput: {
            text: string;
            /** @description Key in the registry of guidelines; null where it is unknown. */
            guideline: string | null;
            name: string | null;
            mtus: boolean;
            edition: string | null;
            topic: string | null;
            sections: string[];
            pages: string[];
            otherReadings: string[];
            unverified: boolean;
            notes: string[];
        };
        GuidelineSideInput: {
            text: string;
            /** @enum {string} */
            basis: "mtus" | "non-mtus" | "both" | "none";
            citations: components["schemas"]["CitationInput"][];
        };
        LetterItemInput: {
            number: number;
            heading: string;
            decision: ("upheld" | "overturned") | null;
            request: components["schemas"]["TreatmentRequestInput"];
            claimsAdministrator: components["schemas"]["GuidelineSideInput"] | null;
            reviewer: components["schemas"]["GuidelineSideInput"] | null;
            rationale: {
                text: string;
            } | null;
            /** @enum {string} */
            conclusion: "medically-necessary" | "not-medically-necessary" | "unstated";
            conclusionText: string | null;
        };
        LetterInput: {
            /** @enum {string} */
            format: "2014" | "2013-notice" | "2016-17" | "later-sections" | "later-professional" | "overread";
            caseNumber: string | null;
            dates: {
                assigned: string | null;
                injury: string | null;
                decision: string | null;
                urDenial: string | null;
                applicationReceived: string | null;
            };
            priority: string | null;
            statement: {
                text: string;
            } | null;
            reviewer: {
                licensedIn: string[];
                certifications: string[];
                subspecialty: string | null;
                independenceStated: boolean;
                fiveYearsStated: boolean;
                hours24Stated: boolean;
            };
            patient: {
                age: number | null;
                sex: ("male" | "female") | null;
                dateOfInjury: string | null;
            };
            documents: string[] | null;
            summary: {
                text: string;
            } | null;
            items: components["schemas"]["LetterItemInput"][];
            outcome: ("uphold" | "overturn" | "partial-overturn") | null;
            unread: string[];
        };
        SealedEventInput: {
            event: components["schemas"]["CaseEventInput"];
            hash: string;
        };
        CommandResultInput: {
            caseNumber: string;
            version: number;
            hash: string;
            events: components["schemas"]["CaseEventInput"][];
        };
        CaseLineInput: {
            caseNumber: string;
            version: number;
            /** @enum {string} */
            priority: "standard" | "expedited" | "formulary";
            receivedOn: string | null;
            assignedOn: string | null;
            endedOn: string | null;
            endKind: ("ineligible" | "terminated" | "withdrawn" | "consolidated" | "sent-to-other-organisation") | null;
        };
        CaseVerificationInput: {
            caseNumber: string;
            holds: boolean;
            events: number;
            broken: {
                version: number | null;
                why: string;
            }[];
        };
        DraftInput: {
            version: number;
            letter: components["schemas"]["LetterInput"];
            sha256: string;
            savedAt: string | null;
        };
        SubmittedDraftInput: {
            caseNumber: string;
            version: number;
            letter: components["schemas"]["LetterRefInput"];
            findings: {
                id: string;
                finding: components["schemas"]["FindingInput"];
            }[];
        };
        DeterminationInput: {
            caseNumber: string;
            /** @enum {string} */
            outcome: "uphold" | "overturn" | "partial-overturn";
            /** @enum {string} */
            code: "U" | "P" | "O";
            /** Format: date */
            issuedOn: string;
            mailedOn: string | null;
            letter: components["schemas"]["LetterRefInput"];
            items: {
                number: number;
                text: string;
                decision: ("upheld" | "overturned") | null;
            }[];
            days: {
                assignmentToMailing: number | null;
                recordsToMailing: number | null;
            };
            service: {
                notice: string;
                role: ("employee" | "attorney" | "designee" | "requesting-physician" | "emergency-provider" | "claims-administrator" | "employer" | "state") | null;
                method: ("mail" | "electronic") | null;
                /** @enum {string} */
                channel: "portal" | "email" | "print";
                /** @enum {string} */
                status: "waiting" | "sent" | "mailed" | "returned";
                on: string | null;
            }[];
        };
        DocumentProblemInput: {
            type: string;
            title: string;
            detail: string;
            remedy: string;
            pages: number[];
        };
        DocumentReceiptInput: {
            document: string;
            caseNumber: string;
            sha256: string;
            bytes: number;
            name: string;
            mediaType: string;
            pages: number | null;
            /** Format: date */
            receivedOn: string;
            /** Format: date-time */
            recordedAt: string;
            caseVersion: number;
            duplicate: boolean;
            discarded: boolean;
            problems: components["schemas"]["DocumentProblemInput"][];
            activeContent: string[] | null;
        };
        UploadInput: {
            upload: string;
            caseNumber: string;
            offset: number;
            length: number;
            sha256: string;
            pieceSize: number;
            receipt: components["schemas"]["DocumentReceiptInput"] | null;
        };
        DocumentInput: {
            document: string;
            caseNumber: string;
            version: number;
            receivedInVersion: number;
            sha256: string;
            bytes: number;
            name: string;
            mediaType: string;
            title: string;
            types: ("medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other")[];
            author: string | null;
            dateOfService: string | null;
            source: string;
            /** @enum {string} */
            channel: "mail" | "fax" | "electronic" | "hand";
            /** Format: date */
            receivedOn: string;
            answers: string | null;
            pages: number | null;
            /** @enum {string} */
            quality: "good" | "poor" | "illegible" | "not-judged";
            problems: components["schemas"]["DocumentProblemInput"][];
            activeContent: string[] | null;
            /** @enum {string} */
            sentByRole: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            /** Format: date-time */
            storedAt: string;
            discarded: {
                /** Format: date */
                on: string;
                why: string;
            } | null;
        };
        DocumentPageInput: {
            document: string;
            page: number;
            pages: number;
            text: string;
            problems: components["schemas"]["DocumentProblemInput"][];
        };
        CaseSearchInput: {
            caseNumber: string;
            total: number;
            hits: {
                document: string;
                title: string;
                page: number;
                text: string;
                marks: [
                    number,
                    number
                ][];
            }[];
            unseen: {
                document: string;
                title: string;
            }[];
        };
        NoticeInput: {
            id: string;
            caseNumber: string;
            event: number;
            /** @enum {string} */
            kind: "acknowledgement" | "information-request" | "ineligible" | "deferral" | "assignment" | "records-reminder" | "expedited-conversion" | "determination-served" | "termination" | "amended-determination" | "claim-invitation" | "service-list" | "proof-of-service" | "returned-mail";
            role: ("employee" | "attorney" | "designee" | "requesting-physician" | "emergency-provider" | "claims-administrator" | "employer" | "state") | null;
            name: string;
            title: string;
            /** @enum {string} */
            locale: "en" | "es";
            /** Format: date */
            on: string;
            sha256: string;
            enclosure: string | null;
            deliveries: {
                /** @enum {string} */
                channel: "portal" | "email" | "print";
                /** @enum {string} */
                status: "waiting" | "sent" | "mailed" | "returned";
                on: string | null;
                reason: string | null;
            }[];
        };
        PrintLineInput: {
            notice: string;
            caseNumber: string;
            title: string;
            name: string;
            address: string[];
            enclosure: string | null;
            /** @enum {string} */
            status: "waiting" | "mailed" | "returned";
            on: string | null;
        };
        MailToldInput: {
            notice: string;
            status: string;
        };
        PersonInput: {
            id: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            organization: string | null;
            /** @description Key in the directory of reviewers. */
            reviewer: string | null;
            /** @description Null for a reviewer: who he is stands where no administrator looks. */
            email: string | null;
            name: string | null;
            /** @enum {string} */
            language: "en" | "es";
            /** @enum {string} */
            state: "invited" | "active" | "disabled";
            secondFactor: boolean;
            /** Format: date-time */
            madeAt: string;
        };
        InvitationInput: {
            id: string;
            account: string;
            /** Format: date-time */
            expiresAt: string;
            code?: string;
        };
        ServiceKeyInput: {
            id: string;
            name: string;
            person: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            organization: string | null;
            scopes: ("cases:apply" | "cases:read" | "cases:write" | "documents:read" | "documents:write" | "people:read" | "people:write" | "work:read" | "work:write" | "operations:read" | "webhooks:read" | "webhooks:write")[];
            /** Format: date-time */
            madeAt: string;
            expiresAt: string | null;
            revokedAt: string | null;
        };
        OrganizationInput: {
            id: string;
            name: string;
            kind: string;
            signIn: {
                issuer: string;
                clientId: string;
                secondFactor: string;
            } | null;
        };
        WebhookInput: {
            id: string;
            /** @description The service account that it tells: of the cases that this account may see. */
            account: string;
            url: string;
            description: string;
            /** @description Null: every type. */
            events: string[] | null;
            /** @enum {string} */
            state: "active" | "paused" | "disabled";
            /** @description Why the software disabled it. */
            why: string | null;
            /** @description Since when every attempt has failed. */
            failingSince: string | null;
            /** @description Until then messages carry a signature with the secret before, too. */
            oldSecretUntil: string | null;
            /** @description Messages that wait until it is resumed. */
            held: number;
            madeAt: string;
        };
        WebhookDeliveryInput: {
            /** @description `webhook-id` of the message. */
            id: string;
            type: string;
            caseNumber: string | null;
            event: number | null;
            madeAt: string;
            /** @enum {string} */
            state: "waiting" | "delivered" | "held" | "dead";
            attempts: number;
            lastAt: string | null;
            /** @description HTTP status of the last answer. */
            answered: number | null;
            error: string | null;
        };
        WorkLineInput: {
            caseNumber: string;
            queue: string;
            stage: string;
            /** @enum {string} */
            priority: "standard" | "expedited" | "formulary";
            /** Format: date-time */
            since: string;
            claimedBy: string | null;
            claimedAt: string | null;
            /** @enum {string} */
            status: "none" | "in-time" | "at-risk" | "late";
            age: number | null;
            unit: ("working-days" | "calendar-days") | null;
            atRiskFrom: string | null;
            target: string | null;
            due: string | null;
            nextDue: string | null;
        };
        QueueInput: {
            id: string;
            name: string;
            roles: ("employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "state" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "appeals-board" | "service")[];
            waiting: boolean;
            escalatesTo: string | null;
            forwardsTo: string[];
            cases: number;
            unclaimed: number;
            atRisk: number;
            late: number;
        };
        QueueStayInput: {
            queue: string;
            stage: string;
            /** @enum {string} */
            how: "stage" | "forward" | "escalate";
            reason: string | null;
            sentBy: string | null;
            /** Format: date-time */
            since: string;
            until: string | null;
            claimedBy: string | null;
            claimedAt: string | null;
        };
        ClockInput: {
            clock: string;
            code: string;
            title: string;
            /** @enum {string} */
            kind: "deadline" | "contract" | "flag" | "effect";
            /** @enum {string} */
            actor: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
            /** @description What must be done. */
            must: string;
            /** @description What follows where it is missed. */
            missed: string;
            /** @enum {string} */
            status: "not-applicable" | "not-started" | "not-begun" | "running" | "met" | "met-late" | "overdue" | "ended" | "superseded" | "suspended" | "ask";
            start: string | null;
            due: string;
            days: number | null;
            /** @description Calendar days from the day asked to the due day; negative once it has passed. */
            left: number | null;
            done: string | null;
            lateBy: number;
            length: string | null;
            calendar: string | null;
            rollOver: boolean;
            version: {
                from: string;
                section: string;
                source: string;
                confidence: string;
            } | null;
            steps: {
                date: string;
                plain: string;
                legal: string;
                section: string;
            }[];
            explanation: {
                plain: string;
                legal: string;
            };
            assumptions: string[];
            alternatives: {
                due: string;
                because: string;
            }[];
            warnings: {
                /** @enum {string} */
                code: "unverified-value" | "start-of-rule-unverified" | "after-last-verified" | "text-not-seen" | "unsettled-day" | "extension-not-verified" | "more-than-one-start" | "out-of-order";
                text: string;
                section: string;
            }[];
            standing: ("in-time" | "at-risk" | "late") | null;
        };
        ClockLineInput: {
            caseNumber: string;
            clock: string;
            /** @enum {string} */
            actor: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
            due: string;
            section: string | null;
            /** @enum {string} */
            standing: "in-time" | "at-risk" | "late";
        };
        JobInput: {
            id: number;
            kind: string;
            key: string;
            caseNumber: string | null;
            attempts: number;
            /** Format: date-time */
            runAt: string;
            lastError: string | null;
            deadAt: string | null;
        };
        WorkDoneInput: {
            caseNumber: string;
            queue: string;
        };
        MeInput: {
            id: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            organization: string | null;
            scopes: "all" | ("cases:apply" | "cases:read" | "cases:write" | "documents:read" | "documents:write" | "people:read" | "people:write" | "work:read" | "work:write" | "operations:read" | "webhooks:read" | "webhooks:write")[];
            name: string | null;
            email: string | null;
            language: ("en" | "es") | null;
            csrfToken: string | null;
            /** @description The session ends after so many seconds without a request, and at that time at the latest. Null for a key. */
            session: {
                idleSeconds: number;
                expiresAt: string;
            } | null;
            /** @description The key in the directory of reviewers; of a reviewer only. */
            reviewer: string | null;
        };
        /** @description The session itself is in the cookie. */
        SessionInput: {
            csrfToken: string;
            /** Format: date-time */
            expiresAt: string;
        };
        SessionLineInput: {
            id: string;
            current: boolean;
            factors: string[];
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            expiresAt: string;
            network: string;
            agent: string;
        };
        Actor: {
            id: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "state" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "appeals-board" | "service";
        };
        LetterRef: {
            id: string;
            sha256: string;
        };
        FiledApplication: {
            /** Format: date */
            receivedOn: string;
            /** @enum {string} */
            channel: "mail" | "fax" | "electronic";
            /** @enum {string} */
            applicant: "employee" | "representative" | "emergency-provider";
            /** @description Key of the employee. */
            employee: string;
            /** @description Key of the requesting physician. */
            physician: string;
            injuryOn: string | null;
            urDecisionOn: string | null;
            urServedOn: string | null;
        };
        ScreenedPoint: {
            point: string;
            flagged: boolean;
            note: string;
            /** Format: date */
            on: string;
            answer: {
                stands: boolean;
                note: string;
                /** Format: date */
                on: string;
            } | null;
        };
        FiledItem: {
            number: number;
            /** @description As requested. */
            text: string;
            treatment: string | null;
            category: string | null;
            subcategory: string | null;
            bodyParts: string[];
        };
        ItemDecision: {
            /** @enum {string} */
            decision: "upheld" | "overturned";
            citations: string[];
            /** @description Why nothing is cited. */
            noCitation: string | null;
            rationale: string;
            /** Format: date */
            on: string;
            reviewer?: string;
        };
        DisputedItem: {
            number: number;
            /** @description As requested. */
            text: string;
            treatment: string | null;
            category: string | null;
            subcategory: string | null;
            bodyParts: string[];
            /** @enum {string} */
            standing: "open" | "eligible" | "ineligible" | "deferred" | "terminated" | "withdrawn";
            /** @description Ground of ineligibility or termination. */
            ground: string | null;
            /** @description For a party: null before the determination is served. */
            decision: components["schemas"]["ItemDecision"] | null;
        };
        Party: {
            id: string;
            /** @enum {string} */
            role: "employer" | "insurer" | "claims-administrator" | "utilization-review" | "provider-network" | "officer" | "requesting-physician" | "treating-physician" | "medical-group" | "practice-association" | "provider" | "facility" | "alternative-facility" | "maker" | "alternative-maker" | "employee" | "family" | "attorney";
            name: string;
            /** @description A natural person. */
            person: boolean;
            /** @description Other names. */
            also?: string[];
            npi?: string | null;
            taxId?: string | null;
            addresses?: string[];
        };
        EarlierPart: {
            reviewer?: string | null;
            name: string | null;
            npi: string | null;
            /** @enum {string} */
            part: "treated" | "examined" | "evaluated" | "utilization-review" | "independent-medical-review";
            on: string | null;
        };
        FitnessException: {
            rule: string;
            reviewer?: string;
            party: string | null;
            by: string;
            /** Format: date */
            on: string;
            reason: string;
        };
        CaseDocument: {
            id: string;
            /** @enum {string} */
            kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
            title: string;
            /** @description Who sent it. */
            from: string;
            /** Format: date */
            receivedOn: string;
            pages: number;
            file?: {
                sha256: string;
                bytes: number;
            };
        };
        AskedFor: {
            id: string;
            of: string;
            what: string;
            /** Format: date */
            on: string;
            answeredOn: string | null;
        };
        Records: {
            asked: components["schemas"]["AskedFor"][];
            documents: components["schemas"]["CaseDocument"][];
            overdueOn: string | null;
            completeOn: string | null;
        };
        CaseDetermination: {
            letter: components["schemas"]["LetterRef"];
            /** Format: date */
            issuedOn: string;
            reviewer?: string;
            /** @enum {string} */
            outcome: "uphold" | "overturn" | "partial-overturn";
            mailedOn: string | null;
            amendments: {
                letter: components["schemas"]["LetterRef"];
                what: string;
                /** Format: date */
                on: string;
            }[];
        };
        SetAside: {
            reviewer?: string | null;
            /** Format: date */
            on: string;
            ground: string;
            fact: string | null;
            sentOn: string | null;
        };
        CaseEnd: {
            /** @enum {string} */
            kind: "ineligible" | "terminated" | "withdrawn" | "consolidated" | "sent-to-other-organisation";
            /** Format: date */
            on: string;
            why: string;
        };
        Finding: {
            check: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            item: number | null;
            message: string;
            quotes: {
                text: string;
                start: number;
                end: number;
            }[];
            source: string;
        };
        Credentials: {
            kind: string;
            licensedIn: string[];
            specialties: string[];
            moreThanFiveYears: boolean;
            atLeast24Hours: boolean;
        };
        Review: {
            /** @description Key in the directory, for who may know it. */
            reviewer?: string;
            /** Format: date */
            proposedOn: string;
            /** @enum {string} */
            status: "proposed" | "attested" | "refused" | "replaced" | "set-aside";
            attestedOn: string | null;
            credentials?: components["schemas"]["Credentials"] | null;
        };
        RecordSummary: {
            sha256: string;
            documents: string[];
            /** Format: date */
            on: string;
        };
        DraftFinding: {
            id: string;
            finding: components["schemas"]["Finding"];
            answer: {
                /** @enum {string} */
                answer: "not-a-defect" | "accepted";
                reason: string;
                by?: string;
            } | null;
        };
        SubmittedLetter: {
            letter: components["schemas"]["LetterRef"];
            /** Format: date */
            submittedOn: string;
            findings: components["schemas"]["DraftFinding"][];
            returned: {
                /** Format: date */
                on: string;
                why: string;
            } | null;
        };
        Case: {
            caseNumber: string;
            /** @description Number of events so far; also the ETag. */
            version: number;
            /** @description The last event; null where it is inside the review. */
            last: {
                /** Format: date-time */
                at: string;
                /** Format: date */
                on: string;
                actor: components["schemas"]["Actor"];
                type: string;
            } | null;
            application: components["schemas"]["FiledApplication"] | null;
            completedOn: string | null;
            /** @enum {string} */
            priority: "standard" | "expedited" | "formulary";
            items: components["schemas"]["DisputedItem"][];
            parties: components["schemas"]["Party"][];
            diagnoses: string[];
            earlier: components["schemas"]["EarlierPart"][];
            exceptions: components["schemas"]["FitnessException"][];
            points: components["schemas"]["ScreenedPoint"][];
            information: components["schemas"]["AskedFor"][];
            eligibleOn: string | null;
            deferral: {
                /** Format: date */
                on: string;
                why: string;
            } | null;
            consolidated: string[];
            assigned: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                by: "mail" | "electronic";
            } | null;
            extension: {
                days: number;
                why: string;
            } | null;
            records: components["schemas"]["Records"];
            reviews: components["schemas"]["Review"][];
            summary: components["schemas"]["RecordSummary"] | null;
            draft: components["schemas"]["SubmittedLetter"] | null;
            determination: components["schemas"]["CaseDetermination"] | null;
            appeal: {
                /** Format: date */
                filedOn: string;
                /** @enum {string} */
                of: "determination" | "ineligibility";
            } | null;
            setAside: components["schemas"]["SetAside"][];
            implemented: {
                item: number;
                /** @enum {string} */
                how: "authorized" | "reimbursed";
                /** Format: date */
                on: string;
            }[];
            publishedOn: string | null;
            end: components["schemas"]["CaseEnd"] | null;
        };
        ClockResult: {
            clock: string;
            code: string;
            title: string;
            /** @enum {string} */
            kind: "deadline" | "contract" | "flag" | "effect";
            /** @enum {string} */
            actor: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
            /** @description What must be done. */
            must: string;
            /** @description What follows where it is missed. */
            missed: string;
            /** @enum {string} */
            status: "not-applicable" | "not-started" | "not-begun" | "running" | "met" | "met-late" | "overdue" | "ended" | "superseded" | "suspended" | "ask";
            start: string | null;
            /** @description Last day (last minute, for hours) to act in time. */
            due: string | null;
            days: number | null;
            /** @description Calendar days from the day asked to the due day; negative once it has passed. */
            left: number | null;
            done: string | null;
            lateBy: number;
            length: string | null;
            calendar: string | null;
            rollOver: boolean;
            version: {
                from: string;
                section: string;
                source: string;
                confidence: string;
            } | null;
            steps: {
                date: string;
                plain: string;
                legal: string;
                section: string;
            }[];
            explanation: {
                plain: string;
                legal: string;
            };
            assumptions: string[];
            alternatives: {
                due: string;
                because: string;
            }[];
            warnings: {
                /** @enum {string} */
                code: "unverified-value" | "start-of-rule-unverified" | "after-last-verified" | "text-not-seen" | "unsettled-day" | "extension-not-verified" | "more-than-one-start" | "out-of-order";
                text: string;
                section: string;
            }[];
        };
        "Event-determination-issued": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "determination-issued";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                letter: components["schemas"]["LetterRef"];
                /** @enum {string} */
                outcome: "uphold" | "overturn" | "partial-overturn";
                reviewer?: string;
                items: {
                    number: number;
                    /** @enum {string} */
                    decision: "upheld" | "overturned";
                }[];
            };
        };
        "Event-determination-served": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "determination-served";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                mailedOn: string;
                /** @enum {string} */
                by: "mail" | "electronic";
                to: string[];
            };
        };
        "Event-determination-amended": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "determination-amended";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                letter: components["schemas"]["LetterRef"];
                what: string;
                changesDecision: boolean;
            };
        };
        "Event-implemented": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "implemented";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                item: number;
                /** @enum {string} */
                how: "authorized" | "reimbursed";
                /** Format: date */
                doneOn: string;
            };
        };
        "Event-published": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "published";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                letter: components["schemas"]["LetterRef"];
                redactedBy?: string;
            };
        };
        "Event-appealed": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "appealed";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                filedOn: string;
                verified: boolean;
                /** @enum {string} */
                of: "determination" | "ineligibility";
            };
        };
        "Event-appeal-decided": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "appeal-decided";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                setAside: boolean;
                ground: ("excess-of-powers" | "fraud" | "conflict-of-interest" | "bias" | "plainly-erroneous-fact") | null;
                fact: string | null;
                /** Format: date */
                decidedOn: string;
            };
        };
        "Event-sent-to-new-review": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "sent-to-new-review";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                organisation: string | null;
                whySame: string | null;
            };
        };
        "Event-application-received": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "application-received";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                caseNumber: string;
                application: components["schemas"]["FiledApplication"];
                /** @enum {string} */
                priority: "standard" | "expedited" | "formulary";
                items: components["schemas"]["FiledItem"][];
                parties: components["schemas"]["Party"][];
                diagnoses: string[];
            };
        };
        "Event-application-completed": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "application-completed";
            /** @description Sections it rests on. */
            ground: string;
            data: Record<string, never>;
        };
        "Event-point-screened": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "point-screened";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                point: string;
                flagged: boolean;
                note: string;
            };
        };
        "Event-point-answered": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "point-answered";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                point: string;
                stands: boolean;
                note: string;
            };
        };
        "Event-information-asked": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "information-asked";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                id: string;
                of: string;
                what: string;
            };
        };
        "Event-information-received": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "information-received";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                id: string;
                /** Format: date */
                receivedOn: string;
            };
        };
        "Event-found-eligible": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "found-eligible";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                items: {
                    number: number;
                    ground: string | null;
                    why: string;
                }[];
                whole: boolean;
            };
        };
        "Event-found-ineligible": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "found-ineligible";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                ground: string;
                why: string;
                /** @description Case number of the first application, for a duplicate. */
                original: string | null;
            };
        };
        "Event-deferred": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "deferred";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
            };
        };
        "Event-deferral-ended": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "deferral-ended";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                noticeServedOn: string;
            };
        };
        "Event-party-named": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "party-named";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                party: components["schemas"]["Party"];
                earlier: components["schemas"]["EarlierPart"] | null;
            };
        };
        "Event-claims-administrator-changed": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "claims-administrator-changed";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                party: components["schemas"]["Party"];
                /** Format: date */
                effectiveOn: string;
            };
        };
        "Event-application-withdrawn": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "application-withdrawn";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
            };
        };
        "Event-assigned": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "assigned";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** @enum {string} */
                by: "mail" | "electronic";
                to: string[];
            };
        };
        "Event-records-asked": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "records-asked";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                id: string;
                of: string;
                what: string;
                copiedToAll: boolean;
            };
        };
        "Event-document-received": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "document-received";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: components["schemas"]["CaseDocument"];
                answers: string | null;
            };
        };
        "Event-records-completed": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "records-completed";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                receivedOn: string;
            };
        };
        "Event-records-overdue": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "records-overdue";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                /** Format: date */
                dueOn: string;
                clock: string;
            };
        };
        "Event-extended": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "extended";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                days: number;
                why: string;
            };
        };
        "Event-converted-to-expedited": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "converted-to-expedited";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                certification: string;
                support: string[];
            };
        };
        "Event-consolidated": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "consolidated";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                caseNumber: string;
                items: components["schemas"]["DisputedItem"][];
            };
        };
        "Event-consolidation-joined": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "consolidation-joined";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                into: string;
            };
        };
        "Event-review-terminated": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "review-terminated";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                items: number[];
                /** @enum {string} */
                ground: "authorized" | "settled" | "awarded" | "request-withdrawn";
                /** Format: date */
                happenedOn: string;
                document: string;
                why: string;
                whole: boolean;
            };
        };
        "Event-reviewer-proposed": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "reviewer-proposed";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                reviewer?: string;
                seed?: string;
                pool?: number;
                candidates?: number;
                explanation?: string;
            };
        };
        "Event-attested": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "attested";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                reviewer?: string;
                lines: string[];
                credentials?: components["schemas"]["Credentials"];
            };
        };
        "Event-review-refused": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "review-refused";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
                reviewer?: string;
            };
        };
        "Event-reviewer-replaced": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "reviewer-replaced";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
                reviewer?: string;
            };
        };
        "Event-exception-recorded": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "exception-recorded";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                rule: string;
                reviewer?: string;
                party: string | null;
                reason: string;
            };
        };
        "Event-summary-written": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "summary-written";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                sha256: string;
                documents: string[];
            };
        };
        "Event-item-decided": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "item-decided";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                item: number;
                /** @enum {string} */
                decision: "upheld" | "overturned";
                citations: string[];
                noCitation: string | null;
                rationale: string;
                reviewer?: string;
            };
        };
        "Event-draft-submitted": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "draft-submitted";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                letter: components["schemas"]["LetterRef"];
                findings: {
                    id: string;
                    finding: components["schemas"]["Finding"];
                }[];
            };
        };
        "Event-finding-answered": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "finding-answered";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                finding: string;
                /** @enum {string} */
                answer: "not-a-defect" | "accepted";
                reason: string;
            };
        };
        "Event-draft-returned": {
            caseNumber: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The calendar date of `at` in California.
             */
            on: string;
            actor: components["schemas"]["Actor"];
            /** @constant */
            type: "draft-returned";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                why: string;
            };
        };
        CaseEvent: components["schemas"]["Event-application-received"] | components["schemas"]["Event-application-completed"] | components["schemas"]["Event-point-screened"] | components["schemas"]["Event-point-answered"] | components["schemas"]["Event-information-asked"] | components["schemas"]["Event-information-received"] | components["schemas"]["Event-found-eligible"] | components["schemas"]["Event-found-ineligible"] | components["schemas"]["Event-deferred"] | components["schemas"]["Event-deferral-ended"] | components["schemas"]["Event-party-named"] | components["schemas"]["Event-claims-administrator-changed"] | components["schemas"]["Event-application-withdrawn"] | components["schemas"]["Event-assigned"] | components["schemas"]["Event-records-asked"] | components["schemas"]["Event-document-received"] | components["schemas"]["Event-records-completed"] | components["schemas"]["Event-records-overdue"] | components["schemas"]["Event-extended"] | components["schemas"]["Event-converted-to-expedited"] | components["schemas"]["Event-consolidated"] | components["schemas"]["Event-consolidation-joined"] | components["schemas"]["Event-review-terminated"] | components["schemas"]["Event-reviewer-proposed"] | components["schemas"]["Event-attested"] | components["schemas"]["Event-review-refused"] | components["schemas"]["Event-reviewer-replaced"] | components["schemas"]["Event-exception-recorded"] | components["schemas"]["Event-summary-written"] | components["schemas"]["Event-item-decided"] | components["schemas"]["Event-draft-submitted"] | components["schemas"]["Event-finding-answered"] | components["schemas"]["Event-draft-returned"] | components["schemas"]["Event-determination-issued"] | components["schemas"]["Event-determination-served"] | components["schemas"]["Event-determination-amended"] | components["schemas"]["Event-implemented"] | components["schemas"]["Event-published"] | components["schemas"]["Event-appealed"] | components["schemas"]["Event-appeal-decided"] | components["schemas"]["Event-sent-to-new-review"];
        Quantity: {
            value: number;
            unit: string;
            min: number | null;
            printed: string;
        };
        TreatmentRequest: {
            treatment: string | null;
            category: string | null;
            subcategory: string | null;
            bodyParts: string[];
            side: ("left" | "right" | "bilateral") | null;
            levels: string[];
            quantity: components["schemas"]["Quantity"] | null;
            frequency: {
                times: number | null;
                per: ("day" | "week" | "month") | null;
                duration: number | null;
                durationUnit: ("days" | "weeks" | "months") | null;
                printed: string;
            } | null;
            drug: {
                generic: string;
                brand: string | null;
                strength: string | null;
                form: string | null;
                refills: number | null;
                ingredients: {
                    name: string;
                    strength: string | null;
                }[];
            } | null;
            modifiedByUr: boolean;
            modification: {
                asked: components["schemas"]["Quantity"] | null;
                authorized: components["schemas"]["Quantity"] | null;
                remaining: components["schemas"]["Quantity"] | null;
                askedText: string;
                authorizedText: string;
                remainingText: string;
            } | null;
            retrospective: boolean;
            dateOfService: string | null;
            postOperative: boolean;
            associatedSurgical: boolean;
            stage: ("initial" | "continuation") | null;
            alsoAsked: string[];
            notes: string[];
        };
        Citation: {
            text: string;
            /** @description Key in the registry of guidelines; null where it is unknown. */
            guideline: string | null;
            name: string | null;
            mtus: boolean;
            edition: string | null;
            topic: string | null;
            sections: string[];
            pages: string[];
            otherReadings: string[];
            unverified: boolean;
            notes: string[];
        };
        GuidelineSide: {
            text: string;
            /** @enum {string} */
            basis: "mtus" | "non-mtus" | "both" | "none";
            citations: components["schemas"]["Citation"][];
        };
        LetterItem: {
            number: number;
            heading: string;
            decision: ("upheld" | "overturned") | null;
            request: components["schemas"]["TreatmentRequest"];
            claimsAdministrator: components["schemas"]["GuidelineSide"] | null;
            reviewer: components["schemas"]["GuidelineSide"] | null;
            rationale: {
                text: string;
            } | null;
            /** @enum {string} */
            conclusion: "medically-necessary" | "not-medically-necessary" | "unstated";
            conclusionText: string | null;
        };
        Letter: {
            /** @enum {string} */
            format: "2014" | "2013-notice" | "2016-17" | "later-sections" | "later-professional" | "overread";
            caseNumber: string | null;
            dates: {
                assigned: string | null;
                injury: string | null;
                decision: string | null;
                urDenial: string | null;
                applicationReceived: string | null;
            };
            priority: string | null;
            statement: {
                text: string;
            } | null;
            reviewer: {
                licensedIn: string[];
                certifications: string[];
                subspecialty: string | null;
                independenceStated: boolean;
                fiveYearsStated: boolean;
                hours24Stated: boolean;
            };
            patient: {
                age: number | null;
                sex: ("male" | "female") | null;
                dateOfInjury: string | null;
            };
            documents: string[] | null;
            summary: {
                text: string;
            } | null;
            items: components["schemas"]["LetterItem"][];
            outcome: ("uphold" | "overturn" | "partial-overturn") | null;
            unread: string[];
        };
        SealedEvent: {
            event: components["schemas"]["CaseEvent"];
            hash: string;
        };
        CommandResult: {
            caseNumber: string;
            version: number;
            hash: string;
            events: components["schemas"]["CaseEvent"][];
        };
        CaseLine: {
            caseNumber: string;
            version: number;
            /** @enum {string} */
            priority: "standard" | "expedited" | "formulary";
            receivedOn: string | null;
            assignedOn: string | null;
            endedOn: string | null;
            endKind: ("ineligible" | "terminated" | "withdrawn" | "consolidated" | "sent-to-other-organisation") | null;
        };
        CaseVerification: {
            caseNumber: string;
            holds: boolean;
            events: number;
            broken: {
                version: number | null;
                why: string;
            }[];
        };
        Draft: {
            version: number;
            letter: components["schemas"]["Letter"];
            sha256: string;
            savedAt: string | null;
        };
        SubmittedDraft: {
            caseNumber: string;
            version: number;
            letter: components["schemas"]["LetterRef"];
            findings: {
                id: string;
                finding: components["schemas"]["Finding"];
            }[];
        };
        Determination: {
            caseNumber: string;
            /** @enum {string} */
            outcome: "uphold" | "overturn" | "partial-overturn";
            /** @enum {string} */
            code: "U" | "P" | "O";
            /** Format: date */
            issuedOn: string;
            mailedOn: string | null;
            letter: components["schemas"]["LetterRef"];
            items: {
                number: number;
                text: string;
                decision: ("upheld" | "overturned") | null;
            }[];
            days: {
                assignmentToMailing: number | null;
                recordsToMailing: number | null;
            };
            service: {
                notice: string;
                role: ("employee" | "attorney" | "designee" | "requesting-physician" | "emergency-provider" | "claims-administrator" | "employer" | "state") | null;
                method: ("mail" | "electronic") | null;
                /** @enum {string} */
                channel: "portal" | "email" | "print";
                /** @enum {string} */
                status: "waiting" | "sent" | "mailed" | "returned";
                on: string | null;
            }[];
        };
        DocumentProblem: {
            type: string;
            title: string;
            detail: string;
            remedy: string;
            pages: number[];
        };
        DocumentReceipt: {
            document: string;
            caseNumber: string;
            sha256: string;
            bytes: number;
            name: string;
            mediaType: string;
            pages: number | null;
            /** Format: date */
            receivedOn: string;
            /** Format: date-time */
            recordedAt: string;
            caseVersion: number;
            duplicate: boolean;
            discarded: boolean;
            problems: components["schemas"]["DocumentProblem"][];
            activeContent: string[] | null;
        };
        Upload: {
            upload: string;
            caseNumber: string;
            offset: number;
            length: number;
            sha256: string;
            pieceSize: number;
            receipt: components["schemas"]["DocumentReceipt"] | null;
        };
        Document: {
            document: string;
            caseNumber: string;
            version: number;
            receivedInVersion: number;
            sha256: string;
            bytes: number;
            name: string;
            mediaType: string;
            title: string;
            types: ("medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other")[];
            author: string | null;
            dateOfService: string | null;
            source: string;
            /** @enum {string} */
            channel: "mail" | "fax" | "electronic" | "hand";
            /** Format: date */
            receivedOn: string;
            answers: string | null;
            pages: number | null;
            /** @enum {string} */
            quality: "good" | "poor" | "illegible" | "not-judged";
            problems: components["schemas"]["DocumentProblem"][];
            activeContent: string[] | null;
            /** @enum {string} */
            sentByRole: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            /** Format: date-time */
            storedAt: string;
            discarded: {
                /** Format: date */
                on: string;
                why: string;
            } | null;
        };
        DocumentPage: {
            document: string;
            page: number;
            pages: number;
            text: string;
            problems: components["schemas"]["DocumentProblem"][];
        };
        CaseSearch: {
            caseNumber: string;
            total: number;
            hits: {
                document: string;
                title: string;
                page: number;
                text: string;
                marks: [
                    number,
                    number
                ][];
            }[];
            unseen: {
                document: string;
                title: string;
            }[];
        };
        Notice: {
            id: string;
            caseNumber: string;
            event: number;
            /** @enum {string} */
            kind: "acknowledgement" | "information-request" | "ineligible" | "deferral" | "assignment" | "records-reminder" | "expedited-conversion" | "determination-served" | "termination" | "amended-determination" | "claim-invitation" | "service-list" | "proof-of-service" | "returned-mail";
            role: ("employee" | "attorney" | "designee" | "requesting-physician" | "emergency-provider" | "claims-administrator" | "employer" | "state") | null;
            name: string;
            title: string;
            /** @enum {string} */
            locale: "en" | "es";
            /** Format: date */
            on: string;
            sha256: string;
            enclosure: string | null;
            deliveries: {
                /** @enum {string} */
                channel: "portal" | "email" | "print";
                /** @enum {string} */
                status: "waiting" | "sent" | "mailed" | "returned";
                on: string | null;
                reason: string | null;
            }[];
        };
        PrintLine: {
            notice: string;
            caseNumber: string;
            title: string;
            name: string;
            address: string[];
            enclosure: string | null;
            /** @enum {string} */
            status: "waiting" | "mailed" | "returned";
            on: string | null;
        };
        MailTold: {
            notice: string;
            status: string;
        };
        Person: {
            id: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            organization: string | null;
            /** @description Key in the directory of reviewers. */
            reviewer: string | null;
            /** @description Null for a reviewer: who he is stands where no administrator looks. */
            email: string | null;
            name: string | null;
            /** @enum {string} */
            language: "en" | "es";
            /** @enum {string} */
            state: "invited" | "active" | "disabled";
            secondFactor: boolean;
            /** Format: date-time */
            madeAt: string;
        };
        Invitation: {
            id: string;
            account: string;
            /** Format: date-time */
            expiresAt: string;
            code?: string;
        };
        ServiceKey: {
            id: string;
            name: string;
            person: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            organization: string | null;
            scopes: ("cases:apply" | "cases:read" | "cases:write" | "documents:read" | "documents:write" | "people:read" | "people:write" | "work:read" | "work:write" | "operations:read" | "webhooks:read" | "webhooks:write")[];
            /** Format: date-time */
            madeAt: string;
            expiresAt: string | null;
            revokedAt: string | null;
        };
        Organization: {
            id: string;
            name: string;
            kind: string;
            signIn: {
                issuer: string;
                clientId: string;
                secondFactor: string;
            } | null;
        };
        Webhook: {
            id: string;
            /** @description The service account that it tells: of the cases that this account may see. */
            account: string;
            url: string;
            description: string;
            /** @description Null: every type. */
            events: string[] | null;
            /** @enum {string} */
            state: "active" | "paused" | "disabled";
            /** @description Why the software disabled it. */
            why: string | null;
            /** @description Since when every attempt has failed. */
            failingSince: string | null;
            /** @description Until then messages carry a signature with the secret before, too. */
            oldSecretUntil: string | null;
            /** @description Messages that wait until it is resumed. */
            held: number;
            madeAt: string;
        };
        WebhookDelivery: {
            /** @description `webhook-id` of the message. */
            id: string;
            type: string;
            caseNumber: string | null;
            event: number | null;
            madeAt: string;
            /** @enum {string} */
            state: "waiting" | "delivered" | "held" | "dead";
            attempts: number;
            lastAt: string | null;
            /** @description HTTP status of the last answer. */
            answered: number | null;
            error: string | null;
        };
        WorkLine: {
            caseNumber: string;
            queue: string;
            stage: string;
            /** @enum {string} */
            priority: "standard" | "expedited" | "formulary";
            /** Format: date-time */
            since: string;
            claimedBy: string | null;
            claimedAt: string | null;
            /** @enum {string} */
            status: "none" | "in-time" | "at-risk" | "late";
            age: number | null;
            unit: ("working-days" | "calendar-days") | null;
            atRiskFrom: string | null;
            target: string | null;
            due: string | null;
            nextDue: string | null;
        };
        Queue: {
            id: string;
            name: string;
            roles: ("employee" | "representative" | "requesting-physician" | "claims-administrator" | "intake" | "state" | "coordinator" | "reviewer" | "medical-director" | "publisher" | "appeals-board" | "service")[];
            waiting: boolean;
            escalatesTo: string | null;
            forwardsTo: string[];
            cases: number;
            unclaimed: number;
            atRisk: number;
            late: number;
        };
        QueueStay: {
            queue: string;
            stage: string;
            /** @enum {string} */
            how: "stage" | "forward" | "escalate";
            reason: string | null;
            sentBy: string | null;
            /** Format: date-time */
            since: string;
            until: string | null;
            claimedBy: string | null;
            claimedAt: string | null;
        };
        Clock: {
            clock: string;
            code: string;
            title: string;
            /** @enum {string} */
            kind: "deadline" | "contract" | "flag" | "effect";
            /** @enum {string} */
            actor: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
            /** @description What must be done. */
            must: string;
            /** @description What follows where it is missed. */
            missed: string;
            /** @enum {string} */
            status: "not-applicable" | "not-started" | "not-begun" | "running" | "met" | "met-late" | "overdue" | "ended" | "superseded" | "suspended" | "ask";
            start: string | null;
            due: string;
            days: number | null;
            /** @description Calendar days from the day asked to the due day; negative once it has passed. */
            left: number | null;
            done: string | null;
            lateBy: number;
            length: string | null;
            calendar: string | null;
            rollOver: boolean;
            version: {
                from: string;
                section: string;
                source: string;
                confidence: string;
            } | null;
            steps: {
                date: string;
                plain: string;
                legal: string;
                section: string;
            }[];
            explanation: {
                plain: string;
                legal: string;
            };
            assumptions: string[];
            alternatives: {
                due: string;
                because: string;
            }[];
            warnings: {
                /** @enum {string} */
                code: "unverified-value" | "start-of-rule-unverified" | "after-last-verified" | "text-not-seen" | "unsettled-day" | "extension-not-verified" | "more-than-one-start" | "out-of-order";
                text: string;
                section: string;
            }[];
            standing: ("in-time" | "at-risk" | "late") | null;
        };
        ClockLine: {
            caseNumber: string;
            clock: string;
            /** @enum {string} */
            actor: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
            due: string;
            section: string | null;
            /** @enum {string} */
            standing: "in-time" | "at-risk" | "late";
        };
        Job: {
            id: number;
            kind: string;
            key: string;
            caseNumber: string | null;
            attempts: number;
            /** Format: date-time */
            runAt: string;
            lastError: string | null;
            deadAt: string | null;
        };
        WorkDone: {
            caseNumber: string;
            queue: string;
        };
        Me: {
            id: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            organization: string | null;
            scopes: "all" | ("cases:apply" | "cases:read" | "cases:write" | "documents:read" | "documents:write" | "people:read" | "people:write" | "work:read" | "work:write" | "operations:read" | "webhooks:read" | "webhooks:write")[];
            name: string | null;
            email: string | null;
            language: ("en" | "es") | null;
            csrfToken: string | null;
            /** @description The session ends after so many seconds without a request, and at that time at the latest. Null for a key. */
            session: {
                idleSeconds: number;
                expiresAt: string;
            } | null;
            /** @description The key in the directory of reviewers; of a reviewer only. */
            reviewer: string | null;
        };
        /** @description The session itself is in the cookie. */
        Session: {
            csrfToken: string;
            /** Format: date-time */
            expiresAt: string;
        };
        SessionLine: {
            id: string;
            current: boolean;
            factors: string[];
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            expiresAt: string;
            network: string;
            agent: string;
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
