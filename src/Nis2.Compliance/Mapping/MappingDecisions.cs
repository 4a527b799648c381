using System.Text.RegularExpressions;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Mapping;

/// <summary>What each command on an organisation's mappings comes to.</summary>
public static partial class MappingDecisions
{
    public static Decision Decide(MappingState state, MappingCommand command, DecisionContext context) => command switch
    {
        OverridePair make => Override(state, make, context.Now),
        WithdrawOverride withdraw => Withdraw(state, withdraw, context.Now),
        KeepOwnSet keep => Keep(state, keep, context.Now),
        WithdrawOwnSet withdraw => Withdraw(state, withdraw, context.Now),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    private static Decision Override(MappingState state, OverridePair make, Instant now)
    {
        if (Inputs.Refused(
            out var refusal,
            Pair(make.Requirement, make.Control, string.Empty),
            make.Relationship is null ? Inputs.Missing("relationship") : null,
            make.Coverage is null ? Inputs.Missing("coverage") : null,
            make.Coverage == Coverage.Full ? NothingRemains(make.Remaining) : Inputs.Text(make.Remaining, "remaining", MappingLimits.Text),
            Inputs.Text(make.Reason, "reason", MappingLimits.Text)))
            return refusal;
        var present = state.Find(make.Requirement, make.Control);
        if (present is null && state.Overrides.Count >= MappingLimits.Overrides)
            return Full("overrides", MappingLimits.Overrides, "control");
        var made = new PairOverridden(
            now, make.Requirement, make.Control, make.Relationship!.Value, make.Coverage!.Value, make.Remaining, make.Reason);
        return present is not null
            && (present.Relationship, present.Coverage, present.Remaining, present.Reason)
            == (made.Relationship, made.Coverage, made.Remaining, made.Reason)
            ? Decision.Accept()
            : Decision.Accept(made);
    }

    private static Decision Withdraw(MappingState state, WithdrawOverride withdraw, Instant now)
    {
        if (Inputs.Text(withdraw.Reason, "reason", MappingLimits.Text) is { } refusal)
            return refusal;
        return state.Find(withdraw.Requirement, withdraw.Control) is null
            ? new Refusal(RefusalKind.NotFound, "override-not-found", "This pair is not overridden.", "control")
            : Decision.Accept(new OverrideWithdrawn(now, withdraw.Requirement, withdraw.Control, withdraw.Reason));
    }

    private static Decision Keep(MappingState state, KeepOwnSet keep, Instant now)
    {
        if (Inputs.Refused(
            out var refusal,
            Identifier().IsMatch(keep.Id)
                ? null
                : Inputs.Invalid("set-malformed", "Lower-case letters, digits and hyphens, 40 at most.", "set"),
            MappingSets.Find(keep.Id) is null ? null : Inputs.Invalid("set-published", "A set of this name comes with the release.", "set"),
            Inputs.Text(keep.Title, "title", MappingLimits.Title),
            Inputs.Text(keep.Source, "source", MappingLimits.Title),
            Inputs.Text(keep.Reason, "reason", MappingLimits.Text),
            Pairs(keep.Pairs)))
            return refusal;
        if (state.Sets.Count >= MappingLimits.Sets && state.Sets.All(set => set.Id != keep.Id))
            return Full("sets", MappingLimits.Sets, "set");
        return Decision.Accept(new OwnSetKept(now, keep.Id, keep.Pairs!, keep.Title, keep.Source, keep.Reason));
    }

    private static Decision Withdraw(MappingState state, WithdrawOwnSet withdraw, Instant now)
    {
        if (Inputs.Text(withdraw.Reason, "reason", MappingLimits.Text) is { } refusal)
            return refusal;
        return state.Sets.All(set => set.Id != withdraw.Id)
            ? new Refusal(RefusalKind.NotFound, "set-not-found", "There is no such set of the organisation.", "set")
            : Decision.Accept(new OwnSetWithdrawn(now, withdraw.Id, withdraw.Reason));
    }

    private static Refusal? Pairs(IReadOnlyList<OwnPair>? pairs)
    {
        if (pairs is not { Count: > 0 })
            return Inputs.Missing("pairs");
        if (pairs.Count > MappingLimits.PairsOfASet)
            return Inputs.Invalid("pairs-too-many", $"At most {MappingLimits.PairsOfASet} pairs.", "pairs");
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < pairs.Count; i++)
        {
            if (Pair(pairs[i].Requirement, pairs[i].Control, $"pairs[{i}].") is { } refusal)
                return refusal;
            if (!seen.Add((pairs[i].Requirement, pairs[i].Control)))
                return Inputs.Invalid("pair-twice", "A pair stands once in a set.", $"pairs[{i}]");
        }

        return null;
    }

    private static Refusal? Pair(string requirement, string control, string under)
    {
        if (Catalogues.Entry(requirement) is not { } entry || entry.Kind is EntryKind.Clause or EntryKind.Control)
            return Inputs.Invalid("requirement-unknown", "No catalogue has this requirement.", under + "requirement");
        return Catalogues.Iso27001.Find(control) is null
            ? Inputs.Invalid("control-unknown", "ISO/IEC 27001:2022 has no such clause or control.", under + "control")
            : null;
    }

    private static Refusal? NothingRemains(string? remaining) => remaining is null
        ? null
        : Inputs.Invalid("remaining-though-full", "Where coverage is full, nothing remains.", "remaining");

    private static Refusal Full(string what, int most, string field) =>
        new(RefusalKind.Conflict, "too-many-" + what, $"At most {most} {what}.", field);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
