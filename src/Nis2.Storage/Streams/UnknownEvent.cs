using System.Text.Json.Nodes;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>An event of a newer release, for reading only: nothing is ever decided on a stream that holds one.</summary>
public sealed record UnknownEvent(string Type, int SchemaVersion, JsonObject Facts) : SubjectEvent;
