namespace Nis2.Compliance.Incidents;

/// <param name="Compression">Virtual seconds per real second, 1 to 100 000.</param>
public sealed record ExerciseRequest(int Compression = 1);
