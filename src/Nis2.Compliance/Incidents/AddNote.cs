namespace Nis2.Compliance.Incidents;

/// <param name="NoteId">Given by the caller; names the note in the timeline.</param>
public sealed record AddNote(string NoteId, string Text) : IncidentCommand;
