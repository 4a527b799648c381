namespace Nis2Functions.Security;

/// <summary>What a principal may do in one organisation. Roles don't contain each other, but for reading: every role reads.</summary>
public enum Role
{
    Reader,

    /// <summary>Works on incidents.</summary>
    Responder,

    /// <summary>Files reports, keeps suppliers, mappings and the organisation's data.</summary>
    ComplianceOfficer,

    /// <summary>Member of the management body (Art. 20).</summary>
    Management,

    /// <summary>Reads and verifies everything.</summary>
    Auditor,

    /// <summary>Members, sources and erasure.</summary>
    Administrator,
}
