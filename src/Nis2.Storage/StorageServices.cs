using Azure.Messaging.ServiceBus;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nis2.Storage.Anchors;
using Nis2.Storage.Blobs;
using Nis2.Storage.Directory;
using Nis2.Storage.Events;
using Nis2.Storage.Evidence;
using Nis2.Storage.Packs;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage;

public static class StorageServices
{
    // Enough for a lost connection and one more try; what is not sent by then the sweep sends.
    private static readonly TimeSpan SendingPatience = TimeSpan.FromSeconds(12);

    /// <summary>Everything that keeps: tables, blobs and the way out for events. What is registered before stays.</summary>
    /// <exception cref="InvalidOperationException">Options that can't be; missing ones are found at first use.</exception>
    public static IServiceCollection AddNis2Storage(this IServiceCollection services, Action<StorageOptions> configure)
    {
        var options = new StorageOptions();
        configure(options);
        options.Validate();
        var clients = new StorageClients(options);
        var immutability = options.ImmutabilityDays is { } days ? new Immutability(days, options.ImmutabilityLocked) : null;

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISaltSource, RandomSaltSource>();
        services.TryAddSingleton(_ => Tables(clients, options.Prefix));
        services.TryAddSingleton<IPayloadStore>(_ => new PayloadStore(clients.Blobs().GetBlobContainerClient(options.Prefix + "payloads")));
        services.TryAddSingleton<IDeliveryBodies>(
            _ => new DeliveryStore(clients.Blobs().GetBlobContainerClient(options.Prefix + "deliveries")));
        services.TryAddSingleton<IImportFiles>(_ => new ImportStore(clients.Blobs().GetBlobContainerClient(options.Prefix + "imports")));
        services.TryAddSingleton(provider => Sender(clients, options, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new EvidenceStore(
            clients.Evidence().GetBlobContainerClient(options.Prefix + "evidence"),
            new EvidenceRules(options.MaxEvidenceBytes, immutability),
            provider.GetRequiredService<ISaltSource>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(_ => new PackStore(clients.Packs().GetBlobContainerClient(options.Prefix + "packs")));
        services.TryAddSingleton(provider => new AnchorStore(
            provider.GetRequiredService<StorageTables>().Streams,
            provider.GetRequiredService<IPayloadStore>(),
            clients.Evidence().GetBlobContainerClient(options.Prefix + "anchors"),
            immutability,
            provider.GetRequiredService<TimeProvider>()));
        return services.AddStores();
    }

    private static IServiceCollection AddStores(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new SubjectStore(
            provider.GetRequiredService<StorageTables>().Streams,
            provider.GetRequiredService<IPayloadStore>(),
            provider.GetRequiredService<ISaltSource>()));
        services.TryAddSingleton(provider => new Outbox(
            provider.GetRequiredService<StorageTables>().Streams, provider.GetRequiredService<IEventSender>()));
        services.TryAddSingleton(provider => new EventReplay(provider.GetRequiredService<StorageTables>().Streams));
        services.TryAddSingleton(provider => new PeopleDirectory(provider.GetRequiredService<StorageTables>().Streams));
        services.TryAddSingleton(provider => new PageLinks(
            provider.GetRequiredService<StorageTables>().Streams, provider.GetRequiredService<ISaltSource>()));
        services.TryAddSingleton(provider => new OrganisationRegistry(provider.GetRequiredService<StorageTables>().Registry));
        services.TryAddSingleton(provider => new MemberRoles(provider.GetRequiredService<StorageTables>().Registry));
        services.TryAddSingleton(provider => new FeedTokens(
            provider.GetRequiredService<StorageTables>().Registry, provider.GetRequiredService<ISaltSource>()));
        services.TryAddSingleton(provider => new ReconciliationLog(provider.GetRequiredService<StorageTables>().Registry));
        services.TryAddSingleton(provider => new DeliveryLog(
            provider.GetRequiredService<StorageTables>().Registry, provider.GetRequiredService<IDeliveryBodies>()));
        services.TryAddSingleton(provider => new MappingStore(provider.GetRequiredService<StorageTables>().Mappings));
        services.TryAddSingleton(provider => new CatalogueStore(provider.GetRequiredService<StorageTables>().Mappings));
        return services;
    }

    private static StorageTables Tables(StorageClients clients, string prefix)
    {
        var service = clients.Tables();
        return new StorageTables(
            new AzureTable(service.GetTableClient(prefix + "streams")),
            new AzureTable(service.GetTableClient(prefix + "registry")),
            new AzureTable(service.GetTableClient(prefix + "mappings")));
    }

    private static IEventSender Sender(StorageClients clients, StorageOptions options, TimeProvider time) =>
        options.ServiceBusNamespace is { } name
            ? new ServiceBusEventSender(new ServiceBusClient(name, clients.Credential, new ServiceBusClientOptions
            {
                RetryOptions = { MaxRetries = 2, TryTimeout = TimeSpan.FromSeconds(5), MaxDelay = TimeSpan.FromSeconds(1) },
            }), time, SendingPatience)
            : new QueueEventSender(clients.Queues(), options.Prefix);
}
