/** Accesses to a case in an emergency. Written by functions of the database alone. */
export interface EmergencyTables {
  emergency_access: {
    id: string;
    case_id: string;
    person: string;
    role: 'administrator' | 'medical-director';
    opens: 'case' | 'reviewer';
    reason: string;
    begun_at: Date;
    expires_at: Date;
    ended_at: Date | null;
    ended_by: string | null;
  };
}
