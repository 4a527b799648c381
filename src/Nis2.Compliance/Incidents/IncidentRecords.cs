using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Entries that move no clock.</summary>
internal static class IncidentRecords
{
    public static Decision Decide(IncidentState state, DescribeIncident describe)
    {
        if (Inputs.Refused(
            out var refusal,
            describe.Title is null ? null : Inputs.Text(describe.Title, "title", IncidentLimits.Title),
            Inputs.Optional(describe.Description, "description", IncidentLimits.Description)))
            return refusal;
        var title = describe.Title is not null && describe.Title != state.Title;
        var description = describe.Description is not null && describe.Description != state.Description;
        var severity = describe.Severity is not null && describe.Severity != state.Severity;
        if (!title && !description && !severity)
            return Decision.Accept();
        return Decision.Accept(new IncidentDescribed(
            title,
            description,
            severity ? describe.Severity : null,
            title ? describe.Title : null,
            description ? describe.Description : null));
    }

    public static Decision Decide(AddNote note, Instant now) =>
        Inputs.Text(note.NoteId, "noteId", IncidentLimits.Name) is { } id ? id
        : Inputs.Text(note.Text, "text", IncidentLimits.Note) is { } text ? text
        : Decision.Accept(new NoteAdded(note.NoteId, now, note.Text));
}
