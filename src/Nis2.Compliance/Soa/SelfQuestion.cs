namespace Nis2.Compliance.Soa;

/// <summary>A question of the guided self-assessment.</summary>
/// <param name="Id">Letter of the measure and a running number, such as <c>c2</c>.</param>
/// <param name="Measure">Such as <c>Art.21(2)(c)</c>.</param>
/// <param name="Controls">What an organisation with a statement would have answered it by.</param>
public sealed record SelfQuestion(string Id, string Measure, string En, string De, IReadOnlyList<string> Controls);
