namespace Nis2.Compliance.Soa;

/// <summary>What a word or mark of the file means; what is absent is not said by it.</summary>
/// <param name="AsWritten">The whole cell, such as a cross.</param>
/// <param name="Field">The column it stands in; every column, if absent.</param>
public sealed record ValueChoice(
    string AsWritten, Applicability? Applicable = null, Implementation? Status = null, SoaField? Field = null);
