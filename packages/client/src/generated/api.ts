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
                            urServedBy?: ("personal" | "mail" | "mail-outside-california" | "mail-outside-united-states" | "mail-address-confidentiality" | "overnight" | "fax" | "electronic") | null;
                            claimNumber?: string | null;
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
    "/api/v1/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a code to the e-mail address, where an account signs in with it and a password. The answer is always the same. */
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
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            asked: true;
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
    "/api/v1/password-reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password with the code; every session ends. The second factor stays as it is. */
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
                        /** @description The code of the e-mail. */
                        code: string;
                        password: string;
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
    "/api/v1/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to make a passkey (WebAuthn). Asks for the password again. */
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
                            challenge: string;
                        } & {
                            [key: string]: unknown;
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
    "/api/v1/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your passkeys. */
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
                            id: string;
                            name: string;
                            madeAt: string;
                            usedAt: string | null;
                        }[];
                    };
                };
            };
        };
        put?: never;
        /** Adds the passkey that the browser made. */
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
                        response: {
                            /** @description base64url */
                            id: string;
                            /** @description base64url */
                            rawId: string;
                            /** @enum {string} */
                            type: "public-key";
                            /** @default {} */
                            clientExtensionResults?: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            authenticatorAttachment?: "platform" | "cross-platform";
                            response: {
                                /** @description base64url */
                                clientDataJSON: string;
                                /** @description base64url */
                                attestationObject: string;
                                transports?: string[];
                            };
                        };
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
    "/api/v1/me/passkeys/{passkey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one of your passkeys. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    passkey: string;
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
    "/api/v1/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to ask for a passkey; names nobody. */
        post: {
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
                            challenge: string;
                        } & {
                            [key: string]: unknown;
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
    "/api/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a passkey, which is two factors at once. */
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
                        response: {
                            /** @description base64url */
                            id: string;
                            /** @description base64url */
                            rawId: string;
                            /** @enum {string} */
                            type: "public-key";
                            /** @default {} */
                            clientExtensionResults?: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            authenticatorAttachment?: "platform" | "cross-platform";
                            response: {
                                /** @description base64url */
                                clientDataJSON: string;
                                /** @description base64url */
                                authenticatorData: string;
                                /** @description base64url */
                                signature: string;
                                /** @description base64url */
                                userHandle?: string;
                            };
                        };
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
    "/api/v1/claims-administrators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims administrators known here, by name. */
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
                            id: string;
                            name: string;
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
    "/api/v1/documents/{document}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a document from someone whom the law lets it be kept from; he sees that it is there and why. */
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
                        /** @enum {string} */
                        ground: "mental-health-records";
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
    "/api/v1/documents/{document}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A document is withheld no more. */
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
    "/api/v1/cases/{id}/determination/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues a corrected letter beside the first one; a letter that decides otherwise is not taken. */
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
                        "application/json": {
                            caseNumber: string;
                            version: number;
                            letter: components["schemas"]["LetterRef"];
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
    "/api/v1/cases/{id}/determination/letters/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter of a case by its hash, as tagged PDF: the first one or an amended one. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    sha256: string;
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
    "/api/v1/cases/{id}/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The notices that a command would cause if it were given now. Nothing is written. */
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
                        command: "ask-information";
                        body: {
                            id: string;
                            of: string;
                            what: string;
                        };
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "es";
                    } | {
                        /** @enum {string} */
                        command: "find-eligible";
                        body: {
                            items: {
                                number: number;
                                ground: string | null;
                                why: string;
                            }[];
                        };
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "es";
                    } | {
                        /** @enum {string} */
                        command: "find-ineligible";
                        body: {
                            ground: string;
                            why: string;
                            original: string | null;
                        };
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "es";
                    } | {
                        /** @enum {string} */
                        command: "defer";
                        body: {
                            why: string;
                        };
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "es";
                    } | {
                        /** @enum {string} */
                        command: "assign";
                        body: {
                            /** @enum {string} */
                            by: "mail" | "electronic";
                            to: string[];
                        };
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "es";
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
                            notices: components["schemas"]["NoticePreview"][];
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
    "/api/v1/cases/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger of the records: what is named, what came, what is owed until when and at what cost. */
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
                        "application/json": components["schemas"]["RecordsLedger"];
                    };
                };
            };
        };
        put?: never;
        /** Enters a record that the utilization review decision or a party names. */
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
                        title: string;
                        /**
                         * @default medical-record
                         * @enum {string}
                         */
                        kind?: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
                        /** @default null */
                        author?: string | null;
                        /** @default null */
                        dated?: string | null;
                        /** @default null */
                        namedIn?: {
                            document: string;
                            page: number | null;
                        } | null;
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
                        "application/json": components["schemas"]["RecordLine"];
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
    "/api/v1/cases/{id}/records/{line}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what became of a record: it came, or why it does not. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    line: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "came" | "not-applicable" | "does-not-exist" | "not-in-our-hands";
                        /** @default null */
                        document?: string | null;
                        /** @default null */
                        why?: string | null;
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
                        "application/json": components["schemas"]["RecordLine"];
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
    "/api/v1/records/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that are owed, the most urgent first, with days left and the penalty so far. */
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
                            entries: components["schemas"]["RecordRequestLine"][];
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
    "/api/v1/cases/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receipts of everything that was handed in: application and documents, each with its link in the chain. */
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
                            entries: components["schemas"]["ReceiptLine"][];
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
    "/api/v1/cases/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may review a case today, how well they suit it, and why not the others. */
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
                        "application/json": components["schemas"]["Candidates"];
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
    "/api/v1/cases/{id}/attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reviewer signs, line by line, before the record opens. */
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
                        "application/json": components["schemas"]["Attestation"];
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
    "/api/v1/reviewers/expiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many licences, certifications and declarations of reviewers end in each of the coming months. */
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
                            /** Format: date */
                            on: string;
                            /** @description Active ones. */
                            reviewers: number;
                            entries: components["schemas"]["ExpiryCount"][];
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
    "/api/v1/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every reviewer by key: licences and certifications with their expiry, cases in hand, absences to come. */
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
                            /** Format: date */
                            on: string;
                            entries: components["schemas"]["Reviewer"][];
                            absences: components["schemas"]["Absence"][];
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
    "/api/v1/reviewers/{reviewer}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how many cases a reviewer takes at once, and whether he takes new ones at all. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reviewer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        capacity: number;
                        active: boolean;
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
                            reviewer: string;
                            capacity: number;
                            active: boolean;
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
    "/api/v1/reviewers/{reviewer}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters days on which a reviewer takes no new case. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reviewer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
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
                        "application/json": components["schemas"]["Absence"];
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
    "/api/v1/reviewers/{reviewer}/absences/{absence}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an absence back. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    reviewer: string;
                    absence: number;
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
    "/api/v1/oversight/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands in each queue, by age and by how it stands to its time. */
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
                        "application/json": components["schemas"]["Inventory"];
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
    "/api/v1/oversight/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was received, found and determined in each month, with the definition of every count. */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
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
                            definitions: {
                                count: string;
                                means: string;
                            }[];
                            entries: components["schemas"]["MonthCounts"][];
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
    "/api/v1/oversight/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items upheld and overturned by category of service, and days to the letter against the limit. */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
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
                        "application/json": components["schemas"]["Decisions"];
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
    "/api/v1/work/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due from one day to another: each clock with its case, actor, section and standing. */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    actor?: "employee" | "claims-administrator" | "imr-organisation" | "requesting-physician" | "party-asked" | "party-aggrieved" | "nobody";
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
                            /** Format: date */
                            on: string;
                            entries: components["schemas"]["ClockLine"][];
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
    "/api/v1/oversight/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every read, act and refusal, newest first. */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    case?: string;
                    person?: string;
                    action?: string;
                    outcome?: "done" | "refused" | "not-found";
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
                            entries: components["schemas"]["AuditLine"][];
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
    "/api/v1/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The end of the ledger on each day (UTC), newest first, for whoever wants to keep it. */
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
                            entries: components["schemas"]["Checkpoint"][];
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
    "/api/v1/cases/{id}/proof/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That an event of a case stands in the ledger of a published day: each link is SHA-256 of hash, line feed, event. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    version: number;
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
                        "application/json": components["schemas"]["InclusionProof"];
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
    "/api/v1/oversight/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Computes every case, the ledger and its checkpoints again; answers what does not hold. */
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
                        "application/json": components["schemas"]["StoreVerification"];
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
    "/api/v1/quality/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked of a served case, how grave a "no" is, and how many cases are drawn a month. */
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
                            goal: number;
                            passAt: number;
                            questions: components["schemas"]["QualityQuestion"][];
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
    "/api/v1/quality/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases drawn in a month, with their scores. */
        get: {
            parameters: {
                query: {
                    month: string;
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
                            goal: number;
                            entries: components["schemas"]["QualitySample"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Draws served cases of a month by lot, up to the goal; a case is drawn once in its life. */
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
                        month: string;
                        cases?: number;
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
                            goal: number;
                            entries: components["schemas"]["QualitySample"][];
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
    "/api/v1/quality/samples/{sample}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scores a drawn case: every question answered, or the sample void with the reason. Earlier scores stay. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sample: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answers: {
                            /** @enum {string} */
                            question: "every-item-decided" | "decision-follows-reasons" | "reasons-of-this-patient" | "guideline-in-force" | "hierarchy-followed" | "record-complete" | "reviewer-fits" | "no-identity" | "plain-language" | "free-of-slips";
                            /** @enum {string} */
                            answer: "yes" | "no" | "not-applicable";
                            /** @default null */
                            note?: string | null;
                        }[];
                        note: string;
                        /** @default false */
                        void?: boolean;
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
                        "application/json": components["schemas"]["QualityScore"];
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
    "/api/v1/cases/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each ground of eligibility with its result, rule and reason, and the other applications of the employee. */
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
                        "application/json": components["schemas"]["EligibilityScreen"];
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
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Files many applications at once, as JSON or CSV; each row is filed, folded into the case it repeats, or refused. */
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
                        applications: ({
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
                                urServedBy?: ("personal" | "mail" | "mail-outside-california" | "mail-outside-united-states" | "mail-address-confidentiality" | "overnight" | "fax" | "electronic") | null;
                                claimNumber?: string | null;
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
                        } | {
                            [key: string]: unknown;
                        })[];
                    } | string;
                    "text/csv": {
                        applications: ({
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
                                urServedBy?: ("personal" | "mail" | "mail-outside-california" | "mail-outside-united-states" | "mail-address-confidentiality" | "overnight" | "fax" | "electronic") | null;
                                claimNumber?: string | null;
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
                        } | {
                            [key: string]: unknown;
                        })[];
                    } | string;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkFiling"];
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
                        events?: ("case.appeal-decided" | "case.appealed" | "case.application-completed" | "case.application-received" | "case.application-withdrawn" | "case.assigned" | "case.attested" | "case.claims-administrator-changed" | "case.consolidated" | "case.consolidation-joined" | "case.converted-to-expedited" | "case.deferral-ended" | "case.deferred" | "case.determination-amended" | "case.determination-issued" | "case.determination-served" | "case.document-classified" | "case.document-discarded" | "case.document-received" | "case.document-released" | "case.document-restored" | "case.document-withheld" | "case.draft-returned" | "case.draft-submitted" | "case.exception-recorded" | "case.extended" | "case.finding-answered" | "case.found-eligible" | "case.found-ineligible" | "case.implemented" | "case.information-asked" | "case.information-received" | "case.item-decided" | "case.party-named" | "case.point-answered" | "case.point-screened" | "case.published" | "case.records-asked" | "case.records-completed" | "case.records-overdue" | "case.review-refused" | "case.review-terminated" | "case.reviewer-proposed" | "case.reviewer-replaced" | "case.sent-to-new-review" | "case.summary-written")[] | null;
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
    "/fhir/R4/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: what this server can do. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
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
                        "application/json": components["schemas"]["FhirCapabilityStatement"];
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
    "/fhir/R4/Claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: searches Claim. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
                    /** @description The case number, also as `urn:overread:case-number|…`. */
                    identifier?: string;
                    /** @description With eq, gt, ge, lt or le. */
                    _lastUpdated?: string | string[];
                    _count?: number;
                    /** @description Of the link `next` of the page before. */
                    _cursor?: string;
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
                        "application/json": components["schemas"]["FhirBundle"];
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
    "/fhir/R4/Claim/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: reads a Claim. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
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
                        "application/json": components["schemas"]["FhirClaim"];
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
    "/fhir/R4/ClaimResponse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: searches ClaimResponse. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
                    /** @description The case number, also as `urn:overread:case-number|…`. */
                    identifier?: string;
                    /** @description With eq, gt, ge, lt or le. */
                    _lastUpdated?: string | string[];
                    _count?: number;
                    /** @description Of the link `next` of the page before. */
                    _cursor?: string;
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
                        "application/json": components["schemas"]["FhirBundle"];
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
    "/fhir/R4/ClaimResponse/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: reads a ClaimResponse. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
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
                        "application/json": components["schemas"]["FhirClaimResponse"];
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
    "/fhir/R4/Composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: searches Composition. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
                    /** @description The case number, also as `urn:overread:case-number|…`. */
                    identifier?: string;
                    /** @description With eq, gt, ge, lt or le. */
                    _lastUpdated?: string | string[];
                    _count?: number;
                    /** @description Of the link `next` of the page before. */
                    _cursor?: string;
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
                        "application/json": components["schemas"]["FhirBundle"];
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
    "/fhir/R4/Composition/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: reads a Composition. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
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
                        "application/json": components["schemas"]["FhirComposition"];
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
    "/fhir/R4/DocumentReference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: searches DocumentReference of a case. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
                    /** @description The case number, also as `urn:overread:case-number|…`. */
                    identifier?: string;
                    /** @description With eq, gt, ge, lt or le. */
                    _lastUpdated?: string | string[];
                    _count?: number;
                    /** @description Of the link `next` of the page before. */
                    _cursor?: string;
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
                        "application/json": components["schemas"]["FhirBundle"];
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
    "/fhir/R4/DocumentReference/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: reads a DocumentReference. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
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
                        "application/json": components["schemas"]["FhirDocumentReference"];
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
    "/fhir/R4/Task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: searches Task of a case. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
                    /** @description The case number, also as `urn:overread:case-number|…`. */
                    identifier?: string;
                    /** @description With eq, gt, ge, lt or le. */
                    _lastUpdated?: string | string[];
                    _count?: number;
                    /** @description Of the link `next` of the page before. */
                    _cursor?: string;
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
                        "application/json": components["schemas"]["FhirBundle"];
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
    "/fhir/R4/Task/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: reads a Task. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
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
                        "application/json": components["schemas"]["FhirTask"];
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
    "/fhir/R4/Provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: searches Provenance of a case. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
                    /** @description The case number, also as `urn:overread:case-number|…`. */
                    identifier?: string;
                    /** @description With eq, gt, ge, lt or le. */
                    _lastUpdated?: string | string[];
                    _count?: number;
                    /** @description Of the link `next` of the page before. */
                    _cursor?: string;
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
                        "application/json": components["schemas"]["FhirBundle"];
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
    "/fhir/R4/Provenance/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: reads a Provenance. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
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
                        "application/json": components["schemas"]["FhirProvenance"];
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
    "/fhir/R4/AuditEvent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: searches AuditEvent of a case. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
                    /** @description The case number, also as `urn:overread:case-number|…`. */
                    identifier?: string;
                    /** @description With eq, gt, ge, lt or le. */
                    _lastUpdated?: string | string[];
                    _count?: number;
                    /** @description Of the link `next` of the page before. */
                    _cursor?: string;
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
                        "application/json": components["schemas"]["FhirBundle"];
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
    "/fhir/R4/AuditEvent/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FHIR R4: reads a AuditEvent. */
        get: {
            parameters: {
                query?: {
                    _format?: "json" | "application/json" | "application/fhir+json";
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
                        "application/json": components["schemas"]["FhirAuditEvent"];
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
    "/api/v1/emergency-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every emergency access there was, newest first. */
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
                            entries: components["schemas"]["EmergencyAccess"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Opens one case for an hour: to an administrator the case, to a medical director the name of its reviewer. Everybody who could do it is told. */
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
                        caseNumber: string;
                        /** @description What the emergency is; kept for ever. */
                        reason: string;
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
    "/api/v1/emergency-accesses/{access}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an access, your own or that of another. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    access: string;
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
    "/api/v1/emergency-accesses/{access}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case with its history, without who reviews it. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    access: string;
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
                            case: components["schemas"]["Case"];
                            events: components["schemas"]["SealedEvent"][];
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
    "/api/v1/emergency-accesses/{access}/reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reviews the case, and how to reach him. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    access: string;
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
                            caseNumber: string;
                            /** @description Null where nobody reviews the case now. */
                            reviewer: {
                                key: string;
                                names: string[];
                                email: string | null;
                            } | null;
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
            urServedBy?: ("personal" | "mail" | "mail-outside-california" | "mail-outside-united-states" | "mail-address-confidentiality" | "overnight" | "fax" | "electronic") | null;
            claimNumber?: string | null;
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
            discarded?: {
                /** Format: date */
                on: string;
                why: string;
            };
            /** @description Kept from these roles. */
            withheld?: {
                /** Format: date */
                on: string;
                ground: string;
                why: string;
                from: string[];
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
        "Event-document-classifiedInput": {
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
            type: "document-classified";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                /** @enum {string} */
                kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
                title: string;
                why: string;
            };
        };
        "Event-document-discardedInput": {
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
            type: "document-discarded";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                why: string;
            };
        };
        "Event-document-restoredInput": {
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
            type: "document-restored";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                why: string;
            };
        };
        "Event-document-withheldInput": {
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
            type: "document-withheld";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                ground: string;
                why: string;
                from: string[];
            };
        };
        "Event-document-releasedInput": {
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
            type: "document-released";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                why: string;
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
        CaseEventInput: components["schemas"]["Event-application-receivedInput"] | components["schemas"]["Event-application-completedInput"] | components["schemas"]["Event-point-screenedInput"] | components["schemas"]["Event-point-answeredInput"] | components["schemas"]["Event-information-askedInput"] | components["schemas"]["Event-information-receivedInput"] | components["schemas"]["Event-found-eligibleInput"] | components["schemas"]["Event-found-ineligibleInput"] | components["schemas"]["Event-deferredInput"] | components["schemas"]["Event-deferral-endedInput"] | components["schemas"]["Event-party-namedInput"] | components["schemas"]["Event-claims-administrator-changedInput"] | components["schemas"]["Event-application-withdrawnInput"] | components["schemas"]["Event-assignedInput"] | components["schemas"]["Event-records-askedInput"] | components["schemas"]["Event-document-receivedInput"] | components["schemas"]["Event-document-classifiedInput"] | components["schemas"]["Event-document-discardedInput"] | components["schemas"]["Event-document-restoredInput"] | components["schemas"]["Event-document-withheldInput"] | components["schemas"]["Event-document-releasedInput"] | components["schemas"]["Event-records-completedInput"] | components["schemas"]["Event-records-overdueInput"] | components["schemas"]["Event-extendedInput"] | components["schemas"]["Event-converted-to-expeditedInput"] | components["schemas"]["Event-consolidatedInput"] | components["schemas"]["Event-consolidation-joinedInput"] | components["schemas"]["Event-review-terminatedInput"] | components["schemas"]["Event-reviewer-proposedInput"] | components["schemas"]["Event-attestedInput"] | components["schemas"]["Event-review-refusedInput"] | components["schemas"]["Event-reviewer-replacedInput"] | components["schemas"]["Event-exception-recordedInput"] | components["schemas"]["Event-summary-writtenInput"] | components["schemas"]["Event-item-decidedInput"] | components["schemas"]["Event-draft-submittedInput"] | components["schemas"]["Event-finding-answeredInput"] | components["schemas"]["Event-draft-returnedInput"] | components["schemas"]["Event-determination-issuedInput"] | components["schemas"]["Event-determination-servedInput"] | components["schemas"]["Event-determination-amendedInput"] | components["schemas"]["Event-implementedInput"] | components["schemas"]["Event-publishedInput"] | components["schemas"]["Event-appealedInput"] | components["schemas"]["Event-appeal-decidedInput"] | components["schemas"]["Event-sent-to-new-reviewInput"];
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
            /** @description Kept from these roles, who see that it is there. */
            withheld: {
                /** Format: date */
                on: string;
                ground: string;
                why: string;
                from: ("employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator")[];
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
        EmergencyAccessInput: {
            id: string;
            caseNumber: string;
            person: string;
            /** @enum {string} */
            role: "administrator" | "medical-director";
            /** @enum {string} */
            opens: "case" | "reviewer";
            reason: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            expiresAt: string;
            endedAt: string | null;
            endedBy: string | null;
            live: boolean;
        };
        FiledRowInput: {
            /** @description From 1; of a file the row after the one with the names. */
            row: number;
            /** @enum {string} */
            status: "filed" | "duplicate" | "refused";
            /** @description The new case; of a duplicate the case that is on file already. */
            caseNumber: string | null;
            duplicateOfRow: number | null;
            problem: {
                type: string;
                title: string;
                detail: string;
                remedy: string;
                where: string;
            } | null;
        };
        BulkFilingInput: {
            rows: components["schemas"]["FiledRowInput"][];
            filed: number;
            duplicates: number;
            refused: number;
        };
        GroundLookedAtInput: {
            code: string;
            title: string;
            /** @enum {string} */
            found: "holds" | "clear" | "unknown" | "not-in-force" | "gives-way";
            effect: ("ineligible" | "deferred" | "ask" | "flag") | null;
            because: string;
            missing: string[];
            remedy: string;
            section: string;
            refersTo: string | null;
            assumptions: string[];
            warnings: {
                code: string;
                text: string;
                section: string;
            }[];
            age: {
                code: string;
                text: string;
                section: string;
            }[];
        };
        OtherCaseOfEmployeeInput: {
            caseNumber: string;
            receivedOn: string | null;
            urDecisionOn: string | null;
            physician: string | null;
            items: {
                number: number;
                /** @description As requested. */
                text: string;
                /** @enum {string} */
                standing: "open" | "eligible" | "ineligible" | "deferred" | "terminated" | "withdrawn";
            }[];
            /** @enum {string} */
            state: "open" | "deferred" | "determined" | "ineligible" | "terminated" | "withdrawn";
            sameDecision: boolean;
        };
        EligibilityScreenInput: {
            caseNumber: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            result: "eligible" | "ask" | "deferred" | "ineligible" | "eligible-in-part";
            items: {
                number: number;
                treatment: string;
                /** @enum {string} */
                result: "eligible" | "ask" | "deferred" | "ineligible";
                reasons: string[];
                conflict: string[];
                looked: components["schemas"]["GroundLookedAtInput"][];
            }[];
            questions: string[];
            answerWithin: {
                length: string;
                section: string;
            } | null;
            flags: components["schemas"]["GroundLookedAtInput"][];
            assumptions: string[];
            explanation: {
                plain: string;
                legal: string;
            };
            warnings: {
                code: string;
                text: string;
                section: string;
            }[];
            /** @description Other applications of the same employee: possible originals of a duplicate. */
            otherCases: components["schemas"]["OtherCaseOfEmployeeInput"][];
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
        NoticePreviewInput: {
            /** @enum {string} */
            kind: "acknowledgement" | "information-request" | "ineligible" | "deferral" | "assignment" | "records-reminder" | "expedited-conversion" | "determination-served" | "termination" | "amended-determination" | "claim-invitation" | "service-list" | "proof-of-service" | "returned-mail";
            title: string;
            to: {
                role: string;
                name: string;
            }[];
            /** @description To the first of those who get it; by mail, as long as nothing else is known. */
            text: string;
        };
        AuditLineInput: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @description Key of the person; of a reviewer his role alone. */
            person: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            organization: string | null;
            action: string;
            caseNumber: string | null;
            subject: string | null;
            /** @enum {string} */
            outcome: "done" | "refused" | "not-found";
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
        DayHistogramInput: {
            /** @description The legal or contractual limit, in days. */
            limit: number;
            dayMissing: number;
            bands: {
                from: number;
                to: number | null;
                letters: number;
            }[];
        };
        CategoryDecisionsInput: {
            category: string | null;
            subcategory: string | null;
            items: number;
            upheld: number;
            overturned: number;
            /** @description 0 to 1. */
            overturnRate: number;
        };
        DecisionsInput: {
            letters: number;
            categories: components["schemas"]["CategoryDecisionsInput"][];
            fromAssignment: components["schemas"]["DayHistogramInput"];
            fromRecords: components["schemas"]["DayHistogramInput"];
        };
        QueueInventoryInput: {
            queue: string;
            name: string;
            unit: ("working-days" | "calendar-days") | null;
            cases: number;
            unclaimed: number;
            inTime: number;
            atRisk: number;
            late: number;
            noLimit: number;
            averageAge: number | null;
            medianAge: number | null;
            oldestAge: number | null;
            /** @description Cases by days in the queue; `to` is the last day counted. */
            ages: {
                from: number;
                to: number | null;
                cases: number;
            }[];
        };
        InventoryInput: {
            /** Format: date */
            on: string;
            entries: components["schemas"]["QueueInventoryInput"][];
        };
        CheckpointInput: {
            /** Format: date */
            day: string;
            position: number;
            hash: string;
        };
        InclusionProofInput: {
            caseNumber: string;
            version: number;
            /** @description Hash of the event in its case. */
            event: string;
            /** @description Place of the event in the ledger. */
            position: number;
            /** @description Hash of the ledger before the event. */
            before: string;
            /** @description Hashes of the events after it, to the checkpoint. */
            after: string[];
            /** @description Null until the day is over. */
            checkpoint: components["schemas"]["CheckpointInput"] | null;
        };
        TimelinessInput: {
            limit: number;
            timely: number;
            late: number;
            dayMissing: number;
            averageDays: number | null;
        };
        MonthCountsInput: {
            month: string;
            received: number;
            potentiallyIneligible: number;
            ineligible: number;
            eligible: number;
            terminated: number;
            withdrawn: number;
            completed: number;
            completedStandard: number;
            completedExpedited: number;
            completedFormulary: number;
            overturned: number;
            itemsUpheld: number;
            itemsOverturned: number;
            standardFromAssignment: components["schemas"]["TimelinessInput"];
            expeditedFromAssignment: components["schemas"]["TimelinessInput"];
            standardFromRecords: components["schemas"]["TimelinessInput"];
            expeditedFromRecords: components["schemas"]["TimelinessInput"];
            formularyFromRecords: components["schemas"]["TimelinessInput"];
        };
        StoreVerificationInput: {
            /**
             * Format: date-time
             * @description When it was begun.
             */
            at: string;
            holds: boolean;
            cases: number;
            events: number;
            checkpoints: number;
            broken: {
                caseNumber: string | null;
                version: number | null;
                why: string;
            }[];
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
        QualityScoreInput: {
            version: number;
            answers: {
                question: string;
                /** @enum {string} */
                answer: "yes" | "no" | "not-applicable";
                note: string | null;
            }[];
            score: number | null;
            worst: ("critical" | "major" | "minor") | null;
            /** @enum {string} */
            result: "passed" | "escalated" | "void";
            note: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        QualitySampleInput: {
            sample: string;
            caseNumber: string;
            month: string;
            /** Format: date-time */
            drawnAt: string;
            /** @description As they came; the last one holds. */
            scores: components["schemas"]["QualityScoreInput"][];
        };
        RecordLineInput: {
            line: string;
            title: string;
            /** @enum {string} */
            kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
            author: string | null;
            dated: string | null;
            namedIn: {
                document: string;
                page: number | null;
            } | null;
            /** @enum {string} */
            madeByRole: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            /** Format: date-time */
            madeAt: string;
            /** @description As they came; the last one holds. */
            answers: {
                /** @enum {string} */
                answer: "came" | "not-applicable" | "does-not-exist" | "not-in-our-hands";
                document: string | null;
                why: string | null;
                /** @enum {string} */
                role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
                /** Format: date-time */
                at: string;
            }[];
        };
        PenaltySoFarInput: {
            days: number;
            /** @description US dollars; null where it is not known. */
            amount: number | null;
            upTo: boolean;
            because: string;
            section: string;
        };
        RecordsLedgerInput: {
            caseNumber: string;
            /** Format: date */
            on: string;
            /** @description Last day for the records of the notice of assignment. */
            due: string | null;
            left: number | null;
            completeOn: string | null;
            overdueOn: string | null;
            /** @description What lateness may cost so far; the State imposes it, nobody else. */
            penalty: components["schemas"]["PenaltySoFarInput"] | null;
            requests: {
                id: string;
                of: string;
                what: string;
                /** Format: date */
                on: string;
                answeredOn: string | null;
                documents: string[];
            }[];
            lines: components["schemas"]["RecordLineInput"][];
            /** @description Lines without an answer. */
            open: number;
            documents: {
                document: string;
                title: string;
                /** @enum {string} */
                kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
                /** Format: date */
                receivedOn: string;
                pages: number | null;
            }[];
        };
        RecordRequestLineInput: {
            caseNumber: string;
            worker: string | null;
            claimNumber: string | null;
            injuryOn: string | null;
            /** @enum {string} */
            priority: "standard" | "expedited" | "formulary";
            claimsAdministrator: string | null;
            clock: string;
            /** Format: date */
            due: string;
            /** @description Calendar days; negative once it has passed. */
            left: number;
            /** @enum {string} */
            standing: "in-time" | "at-risk" | "late";
            penalty: components["schemas"]["PenaltySoFarInput"] | null;
            /** @description Documents received so far. */
            documents: number;
            openLines: number;
        };
        ReceiptLineInput: {
            version: number;
            /** @enum {string} */
            what: "application" | "document";
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            byRole: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            mine: boolean;
            /** @description Of the event that holds it, in the chain of the case. */
            hash: string;
            document: {
                document: string;
                title: string;
                sha256: string | null;
                bytes: number | null;
                pages: number;
            } | null;
        };
        AttestationInput: {
            caseNumber: string;
            /** Format: date */
            on: string;
            opening: string;
            lines: {
                /** @description Name of the line in the command `attest`. */
                rule: string;
                section: string;
                /** @enum {string} */
                about: "relation" | "qualification";
                text: string;
                parties: string[];
            }[];
            closing: string;
            signedOn: string | null;
        };
        ReviewerInput: {
            /** @description Key in the directory; never a name. */
            reviewer: string;
            kind: string;
            active: boolean;
            /** @description Cases at once. */
            capacity: number;
            inHand: number | null;
            away: boolean;
            licences: {
                state: string;
                /** @enum {string} */
                status: "active" | "restricted" | "probation" | "suspended" | "surrendered" | "revoked" | "expired";
                /** @description Last day; null where the register shows none. */
                to: string | null;
                verifiedOn: string | null;
            }[];
            certifications: {
                specialty: string;
                board: string;
                to: string | null;
                verifiedOn: string | null;
            }[];
            hoursPerWeek: number | null;
            inPracticeSince: string | null;
            /** @description Day of the declaration of affiliations. */
            declaredOn: string | null;
        };
        CandidatesInput: {
            caseNumber: string;
            /** Format: date */
            on: string;
            pool: number;
            /** @description Who may review it, best suited first, equal ones by key. Who is drawn among equals is not foretold. */
            candidates: {
                reviewer: components["schemas"]["ReviewerInput"];
                /** @description Smaller is better. */
                suits: number;
                fit: {
                    item: number;
                    service: {
                        /** @enum {string} */
                        level: "treats" | "evaluates" | "seen" | "none" | "unknown";
                        specialty: string | null;
                        entries: string[];
                    };
                    condition: {
                        /** @enum {string} */
                        level: "treats" | "evaluates" | "seen" | "none" | "unknown";
                        specialty: string | null;
                        entries: string[];
                    };
                }[];
                preferred: string[];
                warnings: {
                    rule: string;
                    section: string;
                    text: string;
                }[];
            }[];
            excluded: {
                reviewer: components["schemas"]["ReviewerInput"];
                why: string[];
                reasons: {
                    rule: string;
                    section: string;
                    text: string;
                    unverified: boolean;
                    remedy: string;
                }[];
            }[];
        };
        AbsenceInput: {
            id: number;
            reviewer: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
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
        ExpiryCountInput: {
            month: string;
            /** @enum {string} */
            kind: "licence" | "certification" | "verification" | "declaration";
            count: number;
            past: boolean;
        };
        QualityQuestionInput: {
            id: string;
            text: string;
            /** @enum {string} */
            severity: "critical" | "major" | "minor";
            section: string;
            weight: number;
        };
        FhirCapabilityStatementInput: {
            /** @constant */
            resourceType: "CapabilityStatement";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirBundleInput: {
            /** @constant */
            resourceType: "Bundle";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirClaimInput: {
            /** @constant */
            resourceType: "Claim";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirClaimResponseInput: {
            /** @constant */
            resourceType: "ClaimResponse";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirCompositionInput: {
            /** @constant */
            resourceType: "Composition";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirDocumentReferenceInput: {
            /** @constant */
            resourceType: "DocumentReference";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirTaskInput: {
            /** @constant */
            resourceType: "Task";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirProvenanceInput: {
            /** @constant */
            resourceType: "Provenance";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirAuditEventInput: {
            /** @constant */
            resourceType: "AuditEvent";
            id?: string;
        } & {
            [key: string]: unknown;
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
            urServedBy?: ("personal" | "mail" | "mail-outside-california" | "mail-outside-united-states" | "mail-address-confidentiality" | "overnight" | "fax" | "electronic") | null;
            claimNumber?: string | null;
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
            discarded?: {
                /** Format: date */
                on: string;
                why: string;
            };
            /** @description Kept from these roles. */
            withheld?: {
                /** Format: date */
                on: string;
                ground: string;
                why: string;
                from: string[];
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
        "Event-document-classified": {
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
            type: "document-classified";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                /** @enum {string} */
                kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
                title: string;
                why: string;
            };
        };
        "Event-document-discarded": {
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
            type: "document-discarded";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                why: string;
            };
        };
        "Event-document-restored": {
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
            type: "document-restored";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                why: string;
            };
        };
        "Event-document-withheld": {
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
            type: "document-withheld";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                ground: string;
                why: string;
                from: string[];
            };
        };
        "Event-document-released": {
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
            type: "document-released";
            /** @description Sections it rests on. */
            ground: string;
            data: {
                document: string;
                why: string;
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
        CaseEvent: components["schemas"]["Event-application-received"] | components["schemas"]["Event-application-completed"] | components["schemas"]["Event-point-screened"] | components["schemas"]["Event-point-answered"] | components["schemas"]["Event-information-asked"] | components["schemas"]["Event-information-received"] | components["schemas"]["Event-found-eligible"] | components["schemas"]["Event-found-ineligible"] | components["schemas"]["Event-deferred"] | components["schemas"]["Event-deferral-ended"] | components["schemas"]["Event-party-named"] | components["schemas"]["Event-claims-administrator-changed"] | components["schemas"]["Event-application-withdrawn"] | components["schemas"]["Event-assigned"] | components["schemas"]["Event-records-asked"] | components["schemas"]["Event-document-received"] | components["schemas"]["Event-document-classified"] | components["schemas"]["Event-document-discarded"] | components["schemas"]["Event-document-restored"] | components["schemas"]["Event-document-withheld"] | components["schemas"]["Event-document-released"] | components["schemas"]["Event-records-completed"] | components["schemas"]["Event-records-overdue"] | components["schemas"]["Event-extended"] | components["schemas"]["Event-converted-to-expedited"] | components["schemas"]["Event-consolidated"] | components["schemas"]["Event-consolidation-joined"] | components["schemas"]["Event-review-terminated"] | components["schemas"]["Event-reviewer-proposed"] | components["schemas"]["Event-attested"] | components["schemas"]["Event-review-refused"] | components["schemas"]["Event-reviewer-replaced"] | components["schemas"]["Event-exception-recorded"] | components["schemas"]["Event-summary-written"] | components["schemas"]["Event-item-decided"] | components["schemas"]["Event-draft-submitted"] | components["schemas"]["Event-finding-answered"] | components["schemas"]["Event-draft-returned"] | components["schemas"]["Event-determination-issued"] | components["schemas"]["Event-determination-served"] | components["schemas"]["Event-determination-amended"] | components["schemas"]["Event-implemented"] | components["schemas"]["Event-published"] | components["schemas"]["Event-appealed"] | components["schemas"]["Event-appeal-decided"] | components["schemas"]["Event-sent-to-new-review"];
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
            /** @description Kept from these roles, who see that it is there. */
            withheld: {
                /** Format: date */
                on: string;
                ground: string;
                why: string;
                from: ("employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator")[];
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
        EmergencyAccess: {
            id: string;
            caseNumber: string;
            person: string;
            /** @enum {string} */
            role: "administrator" | "medical-director";
            /** @enum {string} */
            opens: "case" | "reviewer";
            reason: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            expiresAt: string;
            endedAt: string | null;
            endedBy: string | null;
            live: boolean;
        };
        FiledRow: {
            /** @description From 1; of a file the row after the one with the names. */
            row: number;
            /** @enum {string} */
            status: "filed" | "duplicate" | "refused";
            /** @description The new case; of a duplicate the case that is on file already. */
            caseNumber: string | null;
            duplicateOfRow: number | null;
            problem: {
                type: string;
                title: string;
                detail: string;
                remedy: string;
                where: string;
            } | null;
        };
        BulkFiling: {
            rows: components["schemas"]["FiledRow"][];
            filed: number;
            duplicates: number;
            refused: number;
        };
        GroundLookedAt: {
            code: string;
            title: string;
            /** @enum {string} */
            found: "holds" | "clear" | "unknown" | "not-in-force" | "gives-way";
            effect: ("ineligible" | "deferred" | "ask" | "flag") | null;
            because: string;
            missing: string[];
            remedy: string;
            section: string;
            refersTo: string | null;
            assumptions: string[];
            warnings: {
                code: string;
                text: string;
                section: string;
            }[];
            age: {
                code: string;
                text: string;
                section: string;
            }[];
        };
        OtherCaseOfEmployee: {
            caseNumber: string;
            receivedOn: string | null;
            urDecisionOn: string | null;
            physician: string | null;
            items: {
                number: number;
                /** @description As requested. */
                text: string;
                /** @enum {string} */
                standing: "open" | "eligible" | "ineligible" | "deferred" | "terminated" | "withdrawn";
            }[];
            /** @enum {string} */
            state: "open" | "deferred" | "determined" | "ineligible" | "terminated" | "withdrawn";
            sameDecision: boolean;
        };
        EligibilityScreen: {
            caseNumber: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            result: "eligible" | "ask" | "deferred" | "ineligible" | "eligible-in-part";
            items: {
                number: number;
                treatment: string;
                /** @enum {string} */
                result: "eligible" | "ask" | "deferred" | "ineligible";
                reasons: string[];
                conflict: string[];
                looked: components["schemas"]["GroundLookedAt"][];
            }[];
            questions: string[];
            answerWithin: {
                length: string;
                section: string;
            } | null;
            flags: components["schemas"]["GroundLookedAt"][];
            assumptions: string[];
            explanation: {
                plain: string;
                legal: string;
            };
            warnings: {
                code: string;
                text: string;
                section: string;
            }[];
            /** @description Other applications of the same employee: possible originals of a duplicate. */
            otherCases: components["schemas"]["OtherCaseOfEmployee"][];
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
        NoticePreview: {
            /** @enum {string} */
            kind: "acknowledgement" | "information-request" | "ineligible" | "deferral" | "assignment" | "records-reminder" | "expedited-conversion" | "determination-served" | "termination" | "amended-determination" | "claim-invitation" | "service-list" | "proof-of-service" | "returned-mail";
            title: string;
            to: {
                role: string;
                name: string;
            }[];
            /** @description To the first of those who get it; by mail, as long as nothing else is known. */
            text: string;
        };
        AuditLine: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @description Key of the person; of a reviewer his role alone. */
            person: string;
            /** @enum {string} */
            role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            organization: string | null;
            action: string;
            caseNumber: string | null;
            subject: string | null;
            /** @enum {string} */
            outcome: "done" | "refused" | "not-found";
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
        DayHistogram: {
            /** @description The legal or contractual limit, in days. */
            limit: number;
            dayMissing: number;
            bands: {
                from: number;
                to: number | null;
                letters: number;
            }[];
        };
        CategoryDecisions: {
            category: string | null;
            subcategory: string | null;
            items: number;
            upheld: number;
            overturned: number;
            /** @description 0 to 1. */
            overturnRate: number;
        };
        Decisions: {
            letters: number;
            categories: components["schemas"]["CategoryDecisions"][];
            fromAssignment: components["schemas"]["DayHistogram"];
            fromRecords: components["schemas"]["DayHistogram"];
        };
        QueueInventory: {
            queue: string;
            name: string;
            unit: ("working-days" | "calendar-days") | null;
            cases: number;
            unclaimed: number;
            inTime: number;
            atRisk: number;
            late: number;
            noLimit: number;
            averageAge: number | null;
            medianAge: number | null;
            oldestAge: number | null;
            /** @description Cases by days in the queue; `to` is the last day counted. */
            ages: {
                from: number;
                to: number | null;
                cases: number;
            }[];
        };
        Inventory: {
            /** Format: date */
            on: string;
            entries: components["schemas"]["QueueInventory"][];
        };
        Checkpoint: {
            /** Format: date */
            day: string;
            position: number;
            hash: string;
        };
        InclusionProof: {
            caseNumber: string;
            version: number;
            /** @description Hash of the event in its case. */
            event: string;
            /** @description Place of the event in the ledger. */
            position: number;
            /** @description Hash of the ledger before the event. */
            before: string;
            /** @description Hashes of the events after it, to the checkpoint. */
            after: string[];
            /** @description Null until the day is over. */
            checkpoint: components["schemas"]["Checkpoint"] | null;
        };
        Timeliness: {
            limit: number;
            timely: number;
            late: number;
            dayMissing: number;
            averageDays: number | null;
        };
        MonthCounts: {
            month: string;
            received: number;
            potentiallyIneligible: number;
            ineligible: number;
            eligible: number;
            terminated: number;
            withdrawn: number;
            completed: number;
            completedStandard: number;
            completedExpedited: number;
            completedFormulary: number;
            overturned: number;
            itemsUpheld: number;
            itemsOverturned: number;
            standardFromAssignment: components["schemas"]["Timeliness"];
            expeditedFromAssignment: components["schemas"]["Timeliness"];
            standardFromRecords: components["schemas"]["Timeliness"];
            expeditedFromRecords: components["schemas"]["Timeliness"];
            formularyFromRecords: components["schemas"]["Timeliness"];
        };
        StoreVerification: {
            /**
             * Format: date-time
             * @description When it was begun.
             */
            at: string;
            holds: boolean;
            cases: number;
            events: number;
            checkpoints: number;
            broken: {
                caseNumber: string | null;
                version: number | null;
                why: string;
            }[];
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
        QualityScore: {
            version: number;
            answers: {
                question: string;
                /** @enum {string} */
                answer: "yes" | "no" | "not-applicable";
                note: string | null;
            }[];
            score: number | null;
            worst: ("critical" | "major" | "minor") | null;
            /** @enum {string} */
            result: "passed" | "escalated" | "void";
            note: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        QualitySample: {
            sample: string;
            caseNumber: string;
            month: string;
            /** Format: date-time */
            drawnAt: string;
            /** @description As they came; the last one holds. */
            scores: components["schemas"]["QualityScore"][];
        };
        RecordLine: {
            line: string;
            title: string;
            /** @enum {string} */
            kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
            author: string | null;
            dated: string | null;
            namedIn: {
                document: string;
                page: number | null;
            } | null;
            /** @enum {string} */
            madeByRole: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            /** Format: date-time */
            madeAt: string;
            /** @description As they came; the last one holds. */
            answers: {
                /** @enum {string} */
                answer: "came" | "not-applicable" | "does-not-exist" | "not-in-our-hands";
                document: string | null;
                why: string | null;
                /** @enum {string} */
                role: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
                /** Format: date-time */
                at: string;
            }[];
        };
        PenaltySoFar: {
            days: number;
            /** @description US dollars; null where it is not known. */
            amount: number | null;
            upTo: boolean;
            because: string;
            section: string;
        };
        RecordsLedger: {
            caseNumber: string;
            /** Format: date */
            on: string;
            /** @description Last day for the records of the notice of assignment. */
            due: string | null;
            left: number | null;
            completeOn: string | null;
            overdueOn: string | null;
            /** @description What lateness may cost so far; the State imposes it, nobody else. */
            penalty: components["schemas"]["PenaltySoFar"] | null;
            requests: {
                id: string;
                of: string;
                what: string;
                /** Format: date */
                on: string;
                answeredOn: string | null;
                documents: string[];
            }[];
            lines: components["schemas"]["RecordLine"][];
            /** @description Lines without an answer. */
            open: number;
            documents: {
                document: string;
                title: string;
                /** @enum {string} */
                kind: "medical-record" | "ur-decision" | "application-form" | "correspondence" | "certification" | "authorization" | "statement" | "legal" | "other";
                /** Format: date */
                receivedOn: string;
                pages: number | null;
            }[];
        };
        RecordRequestLine: {
            caseNumber: string;
            worker: string | null;
            claimNumber: string | null;
            injuryOn: string | null;
            /** @enum {string} */
            priority: "standard" | "expedited" | "formulary";
            claimsAdministrator: string | null;
            clock: string;
            /** Format: date */
            due: string;
            /** @description Calendar days; negative once it has passed. */
            left: number;
            /** @enum {string} */
            standing: "in-time" | "at-risk" | "late";
            penalty: components["schemas"]["PenaltySoFar"] | null;
            /** @description Documents received so far. */
            documents: number;
            openLines: number;
        };
        ReceiptLine: {
            version: number;
            /** @enum {string} */
            what: "application" | "document";
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            byRole: "employee" | "representative" | "requesting-physician" | "claims-administrator" | "reviewer" | "intake" | "coordinator" | "medical-director" | "publisher" | "state" | "appeals-board" | "service" | "administrator";
            mine: boolean;
            /** @description Of the event that holds it, in the chain of the case. */
            hash: string;
            document: {
                document: string;
                title: string;
                sha256: string | null;
                bytes: number | null;
                pages: number;
            } | null;
        };
        Attestation: {
            caseNumber: string;
            /** Format: date */
            on: string;
            opening: string;
            lines: {
                /** @description Name of the line in the command `attest`. */
                rule: string;
                section: string;
                /** @enum {string} */
                about: "relation" | "qualification";
                text: string;
                parties: string[];
            }[];
            closing: string;
            signedOn: string | null;
        };
        Reviewer: {
            /** @description Key in the directory; never a name. */
            reviewer: string;
            kind: string;
            active: boolean;
            /** @description Cases at once. */
            capacity: number;
            inHand: number | null;
            away: boolean;
            licences: {
                state: string;
                /** @enum {string} */
                status: "active" | "restricted" | "probation" | "suspended" | "surrendered" | "revoked" | "expired";
                /** @description Last day; null where the register shows none. */
                to: string | null;
                verifiedOn: string | null;
            }[];
            certifications: {
                specialty: string;
                board: string;
                to: string | null;
                verifiedOn: string | null;
            }[];
            hoursPerWeek: number | null;
            inPracticeSince: string | null;
            /** @description Day of the declaration of affiliations. */
            declaredOn: string | null;
        };
        Candidates: {
            caseNumber: string;
            /** Format: date */
            on: string;
            pool: number;
            /** @description Who may review it, best suited first, equal ones by key. Who is drawn among equals is not foretold. */
            candidates: {
                reviewer: components["schemas"]["Reviewer"];
                /** @description Smaller is better. */
                suits: number;
                fit: {
                    item: number;
                    service: {
                        /** @enum {string} */
                        level: "treats" | "evaluates" | "seen" | "none" | "unknown";
                        specialty: string | null;
                        entries: string[];
                    };
                    condition: {
                        /** @enum {string} */
                        level: "treats" | "evaluates" | "seen" | "none" | "unknown";
                        specialty: string | null;
                        entries: string[];
                    };
                }[];
                preferred: string[];
                warnings: {
                    rule: string;
                    section: string;
                    text: string;
                }[];
            }[];
            excluded: {
                reviewer: components["schemas"]["Reviewer"];
                why: string[];
                reasons: {
                    rule: string;
                    section: string;
                    text: string;
                    unverified: boolean;
                    remedy: string;
                }[];
            }[];
        };
        Absence: {
            id: number;
            reviewer: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
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
        ExpiryCount: {
            month: string;
            /** @enum {string} */
            kind: "licence" | "certification" | "verification" | "declaration";
            count: number;
            past: boolean;
        };
        QualityQuestion: {
            id: string;
            text: string;
            /** @enum {string} */
            severity: "critical" | "major" | "minor";
            section: string;
            weight: number;
        };
        FhirCapabilityStatement: {
            /** @constant */
            resourceType: "CapabilityStatement";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirBundle: {
            /** @constant */
            resourceType: "Bundle";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirClaim: {
            /** @constant */
            resourceType: "Claim";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirClaimResponse: {
            /** @constant */
            resourceType: "ClaimResponse";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirComposition: {
            /** @constant */
            resourceType: "Composition";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirDocumentReference: {
            /** @constant */
            resourceType: "DocumentReference";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirTask: {
            /** @constant */
            resourceType: "Task";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirProvenance: {
            /** @constant */
            resourceType: "Provenance";
            id?: string;
        } & {
            [key: string]: unknown;
        };
        FhirAuditEvent: {
            /** @constant */
            resourceType: "AuditEvent";
            id?: string;
        } & {
            [key: string]: unknown;
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
