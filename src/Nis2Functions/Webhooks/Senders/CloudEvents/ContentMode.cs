namespace Nis2Functions.Webhooks.Senders.CloudEvents;

/// <summary>How an event stands in an HTTP message.</summary>
internal enum ContentMode
{
    Structured,
    Binary,
    Batch,
}
