using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

public static class IntakeDecisions
{
    private const int LongestAddress = 1_000;

    public static Decision Decide(IntakeState state, IntakeCommand command) => command switch
    {
        IntakeCommand.SetRules set => Set(state, set),
        IntakeCommand.SetMapping set => Set(state, set),
        IntakeCommand.SetReconciliation set => Set(state, set),
        _ => throw new ArgumentException($"{command.GetType().Name} is no command for an intake."),
    };

    private static Decision Set(IntakeState state, IntakeCommand.SetRules set)
    {
        if (IntakeRules.Check(set.Rules, "rules") is { } refusal)
            return refusal;
        return DomainJson.Same(state.Rules, set.Rules)
            ? Decision.Accept()
            : Decision.Accept(new RulesSet(set.Source, state.RulesVersion + 1, set.Rules));
    }

    private static Decision Set(IntakeState state, IntakeCommand.SetMapping set)
    {
        if (set.Mapping is { } mapping && TicketMappingRules.Check(mapping, "mapping") is { } refusal)
            return refusal;
        return DomainJson.Same(state.Mapping, set.Mapping)
            ? Decision.Accept()
            : Decision.Accept(new TicketMappingSet(set.Source, state.MappingVersion + 1, set.Mapping));
    }

    private static Decision Set(IntakeState state, IntakeCommand.SetReconciliation set)
    {
        if (set.Reconciliation is { } asked && !IsAddress(asked.ApiAddress))
        {
            return Inputs.Invalid(
                "api-address-malformed", "An absolute https address without user, password, query or fragment is needed.", "apiAddress");
        }

        return state.Reconciliation == set.Reconciliation
            ? Decision.Accept()
            : Decision.Accept(new ReconciliationSet(set.Source, set.Reconciliation));
    }

    private static bool IsAddress(string text) => text.Length <= LongestAddress
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https" or "http", UserInfo: "", Query: "", Fragment: "" };
}
