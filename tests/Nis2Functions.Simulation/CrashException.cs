namespace Nis2Functions.Simulation;

/// <summary>The process dies here: whatever was in memory alone is gone.</summary>
public sealed class CrashException() : Exception("The process was killed.");
