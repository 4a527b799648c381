namespace Nis2Functions.Assessments;

/// <param name="Item">Id of one item; absent for all.</param>
public sealed record PlanAcknowledgementRequest(string? Item = null);
