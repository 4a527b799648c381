namespace Nis2.LocalHost.Hosting;

/// <summary>Names of bindings in function metadata; an app's <c>UseWhen</c> compares with them.</summary>
internal static class BindingTypes
{
    public const string Http = "httpTrigger";
    public const string Timer = "timerTrigger";
    public const string ServiceBus = "serviceBusTrigger";
    public const string Orchestration = "orchestrationTrigger";
    public const string Activity = "activityTrigger";
    public const string DurableClient = "durableClient";
}
