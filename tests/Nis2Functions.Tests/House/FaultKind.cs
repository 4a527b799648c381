namespace Nis2Functions.Tests.House;

internal enum FaultKind
{
    DiesBefore,

    DiesAfter,

    /// <summary>503, and nothing happened.</summary>
    Unavailable,

    /// <summary>It happened, and the answer came too late.</summary>
    AnswerLost,

    /// <summary>412: another writer was faster.</summary>
    Conflict,
}
