namespace Nis2.Compliance.Scope;

/// <summary>A condition of the law and whether it is met.</summary>
/// <param name="Class">What it makes of the entity where it is met; null where it decides something else.</param>
public sealed record ScopeReason(string Article, Answer Met, string Text, EntityClass? Class = null);
