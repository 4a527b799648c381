using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Readiness;

/// <summary>The ranges of <see cref="ReadinessPolicy"/>.</summary>
internal static class ReadinessPolicyRules
{
    public static Refusal? Check(ReadinessPolicy policy, string field) =>
        Days(policy.LoginTestDays, $"{field}.loginTestDays")
        ?? Days(policy.SecondHolderDays, $"{field}.secondHolderDays")
        ?? Days(policy.AccountDays, $"{field}.accountDays")
        ?? Days(policy.ContactCheckDays, $"{field}.contactCheckDays")
        ?? ReminderRules.CheckLeads(policy.Leads, $"{field}.leads")
        ?? ReminderRules.CheckPeriod(policy.EscalateAfter, $"{field}.escalateAfter");

    private static Refusal? Days(int days, string field) => days is < 7 or > 365
        ? Inputs.Invalid("days-out-of-range", "7 to 365 days.", field)
        : null;
}
