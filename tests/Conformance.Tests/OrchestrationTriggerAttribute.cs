namespace Conformance.Tests;

/// <summary>Marks the samples as orchestrators; the rules go by the name of the attribute, the same on every platform.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class OrchestrationTriggerAttribute : Attribute;
