using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>The ranges of <see cref="SupplierPolicy"/>.</summary>
public static class SupplierPolicyRules
{
    public static Refusal? Check(SupplierPolicy policy, string field) =>
        Months(policy.CriticalMonths, $"{field}.criticalMonths")
        ?? Months(policy.HighMonths, $"{field}.highMonths")
        ?? Months(policy.MediumMonths, $"{field}.mediumMonths")
        ?? Months(policy.LowMonths, $"{field}.lowMonths")
        ?? ReminderRules.CheckLeads(policy.Leads, $"{field}.leads")
        ?? ReminderRules.CheckPeriod(policy.EscalateAfter, $"{field}.escalateAfter");

    private static Refusal? Months(int months, string field) => months is < 1 or > 120
        ? Inputs.Invalid("months-out-of-range", "1 to 120 months.", field)
        : null;
}
