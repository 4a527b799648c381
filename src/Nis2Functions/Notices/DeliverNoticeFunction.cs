using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2Functions.Telemetry;

namespace Nis2Functions.Notices;

/// <summary>
/// Tells people what a subject's clock has to say. The message is completed only after the notice stands in its own stream, so none is
/// lost.
/// </summary>
public sealed class DeliverNoticeFunction(FirstDelivery delivery, ILogger<DeliverNoticeFunction> logger)
{
    [Function(nameof(DeliverNotice))]
    public async Task DeliverNotice(
        [ServiceBusTrigger("%NoticesQueue%", Connection = "ServiceBus")] string message,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        if (JsonSerializer.Deserialize<NoticeMessage>(message, DomainJson.Options) is not { } notice
            || !SubjectId.TryParse(notice.Subject, out var subject))
            throw new JsonException("The message holds no notice.");
        using var span = SubjectTrace.Start(nameof(DeliverNotice), notice.Organisation, subject.Value);
        if (!await delivery.DeliverAsync(client, notice.Organisation, subject, notice.Notice, cancellation))
            logger.NobodyReached(notice.Organisation, notice.Notice.Level);
    }
}
