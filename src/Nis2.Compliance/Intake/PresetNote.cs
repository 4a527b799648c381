namespace Nis2.Compliance.Intake;

/// <summary>What whoever connects a sender must know of it.</summary>
public sealed record PresetNote(string Text, PresetConfidence Confidence);
