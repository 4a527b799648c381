namespace Nis2Functions.Incidents;

/// <summary>A note for the timeline.</summary>
public sealed record NoteRequest(string Text);
