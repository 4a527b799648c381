using System.Text.Json.Nodes;

namespace Nis2.Compliance.Subjects;

/// <summary>An event as JSON: the facts that the hash chain covers, and beside them what can be erased.</summary>
public sealed record StoredFacts(string Type, int SchemaVersion, JsonObject Facts, JsonObject? Erasable);
