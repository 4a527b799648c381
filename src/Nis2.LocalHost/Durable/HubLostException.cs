namespace Nis2.LocalHost.Durable;

/// <summary>Another engine holds the hub now, or this one stops: what is in memory here no longer counts.</summary>
internal sealed class HubLostException(string message) : Exception(message);
