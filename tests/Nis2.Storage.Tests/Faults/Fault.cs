namespace Nis2.Storage.Tests.Faults;

public enum Fault
{
    /// <summary>The process dies before the operation.</summary>
    CrashBefore,

    /// <summary>The process dies after it.</summary>
    CrashAfter,

    /// <summary>Nobody hears the request.</summary>
    Away,

    /// <summary>The request is carried out, and nobody hears the answer.</summary>
    AnswerLost,
}
