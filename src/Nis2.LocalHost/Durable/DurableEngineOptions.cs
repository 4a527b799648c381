using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;

namespace Nis2.LocalHost.Durable;

internal sealed record DurableEngineOptions
{
    /// <value>Letters and digits, 3 to 45, a letter first: it names a table and a container.</value>
    public required string HubName { get; init; }

    /// <value>For the table and the blob container of the hub.</value>
    public required string ConnectionString { get; init; }

    /// <value>As in a Functions app that configures nothing: property names in any case, no fields.</value>
    public DataConverter Converter { get; init; } = new JsonDataConverter(new() { PropertyNameCaseInsensitive = true });

    public int MaxConcurrentActivities { get; init; } = 2 * Environment.ProcessorCount;

    public int MaxConcurrentOrchestrators { get; init; } = 10 * Environment.ProcessorCount;
}
