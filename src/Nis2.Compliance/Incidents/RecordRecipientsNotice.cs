using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <param name="PayloadSha256">Of what the recipients were told, 64 hexadecimal digits.</param>
/// <param name="NotifiedAt">Now, if null.</param>
public sealed record RecordRecipientsNotice(
    NoticeGround Ground, string Channel, string PayloadSha256, Instant? NotifiedAt = null) : IncidentCommand;
