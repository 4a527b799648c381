using Microsoft.AspNetCore.Http;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Pages.Forms;

/// <summary>What was sent, field by field; reading notes what is wrong.</summary>
public sealed class FormInput(IFormCollection form, string key)
{
    private static readonly LocalTimePattern[] Times =
        [LocalTimePattern.CreateWithInvariantCulture("HH:mm"), LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss")];

    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("m");
    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Names this attempt and everything that comes of it.</summary>
    public string Key => key;

    /// <summary>Null where nothing was entered.</summary>
    public string? Text(string name) =>
        form[name].ToString().ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;

    public string Needed(string name)
    {
        var text = Text(name);
        if (text is null)
            errors.Add(new FieldError(name, FormTexts.Missing));
        return text ?? string.Empty;
    }

    /// <summary>Null where none, or an empty one, was chosen.</summary>
    public IFormFile? File(string name) => form.Files.GetFile(name) is { Length: > 0 } file ? file : null;

    public void Wrong(FieldError error) => errors.Add(error);

    /// <summary>Null for now, and where the field is wrong.</summary>
    public Instant? Moment(MomentField field)
    {
        var now = field.MayBeNow && Text(field.When) != MomentField.ThenValue;
        if (now && Text(field.Time) is null)
            return null;
        if (now)
            return Wrong(field, FormTexts.NowOrThen);
        if (LocalDatePattern.Iso.Parse(Text(field.Date) ?? string.Empty) is not { Success: true } date
            || Times.Select(pattern => pattern.Parse(Text(field.Time) ?? string.Empty)).FirstOrDefault(one => one.Success) is not { } time)
            return Wrong(field, FormTexts.NoInstant);
        var local = date.Value + time.Value;
        if (Text(field.Offset) is { } chosen)
        {
            return Offsets.Parse(chosen) is { Success: true } offset
                ? local.WithOffset(offset.Value).ToInstant()
                : Wrong(field, FormTexts.NoInstant);
        }

        var mapped = field.Zone.MapLocal(local);
        return mapped.Count switch
        {
            1 => mapped.Single().ToInstant(),
            0 => Wrong(field, FormTexts.Never),
            _ => Wrong(field, FormTexts.Twice),
        };
    }

    private Instant? Wrong(MomentField field, Nis2.Pages.Languages.Text message)
    {
        errors.Add(new FieldError(field.Name, message));
        return null;
    }
}
