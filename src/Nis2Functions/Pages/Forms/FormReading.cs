using Nis2.Compliance.Incidents;
using Nis2.Pages.Forms;

namespace Nis2Functions.Pages.Forms;

/// <summary>What a form that was sent comes to: a command, or what is wrong with it.</summary>
public sealed record FormReading(IncidentCommand? Command, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Files to be kept as evidence before the command is carried out.</summary>
    public IReadOnlyList<FormUpload> Uploads { get; init; } = [];

    /// <summary>A second command, carried out after the first.</summary>
    public IncidentCommand? Then { get; init; }

    public static FormReading Of(FormInput input, Func<IncidentCommand> command) =>
        input.Errors.Count > 0 ? new(null, input.Errors) : new(command(), []);
}
