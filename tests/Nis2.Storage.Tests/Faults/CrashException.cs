namespace Nis2.Storage.Tests.Faults;

internal sealed class CrashException() : Exception("The process died.");
