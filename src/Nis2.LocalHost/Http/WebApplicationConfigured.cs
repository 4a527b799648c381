namespace Nis2.LocalHost.Http;

/// <summary>Registered by ConfigureFunctionsWebApplication, without which HTTP functions get no answer on Azure.</summary>
internal sealed class WebApplicationConfigured;
