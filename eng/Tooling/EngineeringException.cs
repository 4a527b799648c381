namespace Engineering;

/// <summary>What stops an engineering command, said in one sentence.</summary>
public sealed class EngineeringException(string message) : Exception(message);
