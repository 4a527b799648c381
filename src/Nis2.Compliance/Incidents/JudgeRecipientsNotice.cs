namespace Nis2.Compliance.Incidents;

/// <summary>Whether recipients of the services are to be told, as a person judges it.</summary>
public sealed record JudgeRecipientsNotice(NoticeGround Ground, bool Applicable, string Reason) : IncidentCommand;
