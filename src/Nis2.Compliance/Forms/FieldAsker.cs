namespace Nis2.Compliance.Forms;

/// <summary>A form that asks for a canonical field, and how far that was checked.</summary>
public sealed record FieldAsker(string Form, string Field, string Confidence);
