namespace Nis2.Compliance.Soa.Reading;

/// <param name="Column">Letters as in spreadsheets.</param>
/// <param name="Header">As written; the group above it first, where there is one.</param>
/// <param name="Field">Null where it is not known, or not read.</param>
public sealed record ReadColumn(string Column, string Header, SoaField? Field);
