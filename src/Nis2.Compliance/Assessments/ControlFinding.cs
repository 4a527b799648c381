namespace Nis2.Compliance.Assessments;

/// <summary>How a control or clause of ISO/IEC 27001 stands in the organisation.</summary>
/// <param name="Control">Such as <c>A.5.24</c> or <c>9.2</c>.</param>
/// <param name="Why">One of <see cref="ControlReasons"/>.</param>
public sealed record ControlFinding(string Control, ControlStanding Standing, string Why);
