using Nis2.Pages.Languages;

namespace Nis2.Pages.Forms;

/// <param name="Field">Null where it is about the form as a whole.</param>
public sealed record FieldError(string? Field, Text Message);
