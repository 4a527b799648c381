using Nis2.Compliance.Intake;
using Nis2.Compliance.Organisations;

namespace Nis2Functions.Webhooks.Presets;

/// <summary>A sender that is data alone: a preset, or a mapping of the organisation's own.</summary>
/// <param name="Mapping">Null where the organisation has not said yet how its deliveries are read.</param>
public sealed record MappedSender(
    string Kind,
    TicketMapping? Mapping,
    IReadOnlyList<SourceVerification> Verifications,
    IReadOnlyList<VerificationMethod> AlsoAllowed) : ISender
{
    /// <summary>The kind of a source for which nothing comes with the app.</summary>
    public const string Custom = "custom";

    public static IReadOnlyList<MappedSender> All { get; } =
    [
        .. TicketPresets.All.Select(preset => new MappedSender(preset.Name, preset.Mapping, preset.Verification, preset.AlsoAllowed)),
        new(
            Custom,
            null,
            [new SourceVerification(VerificationMethod.StandardWebhooks)],
            [.. Enum.GetValues<VerificationMethod>().Where(method => method != VerificationMethod.StandardWebhooks)]),
    ];

    public IReadOnlyList<string> KeptHeaders { get; } = Mapping is null
        ? [ContentType]
        : [ContentType, .. MappedHeaders.Of(Mapping).Except([ContentType], StringComparer.OrdinalIgnoreCase)];

    private const string ContentType = "Content-Type";

    /// <summary>The same sender with the organisation's own mapping.</summary>
    public MappedSender With(TicketMapping mapping) => new(Kind, mapping, Verifications, AlsoAllowed);

    public string? DeliveryId(WebhookDelivery delivery) => Mapping is null ? null : MappingEngine.DeliveryId(Mapping, delivery);

    public Translation Translate(WebhookDelivery delivery) => Mapping is null
        ? new Translation.Unmapped("no-mapping")
        : MappingEngine.Translate(Mapping, delivery);
}
