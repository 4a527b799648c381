namespace Nis2.LocalHost.Tests.Durable;

/// <summary>What happens to one storage operation.</summary>
public enum Fault
{
    None,
    FailBefore,
    FailAfter,
    CrashBefore,
    CrashAfter,
}
