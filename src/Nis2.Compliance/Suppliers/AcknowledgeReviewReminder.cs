namespace Nis2.Compliance.Suppliers;

/// <summary>Answers all reminders of the cycle so far: no escalation follows them.</summary>
public sealed record AcknowledgeReviewReminder : SupplierCommand;
