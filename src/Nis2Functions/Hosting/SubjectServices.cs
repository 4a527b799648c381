using Microsoft.Extensions.DependencyInjection;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Packs;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Suppliers;
using Nis2Functions.Assessments;
using Nis2Functions.Clocks;
using Nis2Functions.Evidence;
using Nis2Functions.Exercises;
using Nis2Functions.Http;
using Nis2Functions.Incidents;
using Nis2Functions.Mapping;
using Nis2Functions.Notices;
using Nis2Functions.Organisations;
using Nis2Functions.Packs;
using Nis2Functions.Readiness;
using Nis2Functions.Reports;
using Nis2Functions.Soa;
using Nis2Functions.Suppliers;

namespace Nis2Functions.Hosting;

/// <summary>The kinds of subject and their clocks: a new kind is one line here and its own folder.</summary>
internal static class SubjectServices
{
    public static IServiceCollection AddSubjects(this IServiceCollection services)
    {
        services.AddSingleton<ClockDirectory>();
        services.AddSingleton<ClockKeeper>();
        services.AddSingleton<SubjectSweep>();
        services.AddSingleton<Publisher>();
        services.AddSingleton<Ids>();
        services.AddSingleton<OrganisationReader>();
        services.AddSingleton<OrganisationEndpoint>();
        services.AddSingleton<IncidentEndpoint>();
        services.AddSingleton<ReadinessEndpoint>();
        services.AddSingleton<ReadinessFollower>();
        services.AddSingleton<IUpkeep>(all => all.GetRequiredService<ReadinessFollower>());
        services.AddSingleton<IncidentRetention>();
        services.AddSingleton<ExerciseFollower>();
        services.AddSingleton<ISubjectFollower<IncidentState>>(all => all.GetRequiredService<ExerciseFollower>());
        services.AddSingleton<IUpkeep>(all => all.GetRequiredService<ExerciseFollower>());
        services.AddSingleton<AssessmentReader>();
        services.AddSingleton<ExerciseReader>();
        services.AddSingleton<OwnMappingReader>();
        services.AddSingleton<GapReader>();
        services.AddSingleton<AssessmentEndpoint>();
        services.AddKind<IncidentKind, IncidentState>(nameof(IncidentReporting));
        services.AddKind<SupplierKind, SupplierState>(nameof(SupplierReviewCycle));
        services.AddKind<ReadinessKind, ReadinessState>(nameof(ReportingReadinessCycle));
        services.AddKind<AssessmentKind, PlanState>(nameof(ImprovementCycle));
        services.AddKind<NoticeKind, NoticeState>(nameof(NoticeDelivery));
        services.AddKind<OrganisationKind, OrganisationState>();
        services.AddSingleton<EvidenceRegister>();
        services.AddSingleton<EvidenceSubjects>();
        services.AddKind<EvidenceKind, EvidenceState>(nameof(EvidenceReviewCycle));
        services.AddKind<PackKind, PackState>(nameof(AuditPack));
        services.AddPacks();
        services.AddKind<ReportKind, ReportState>();
        services.AddKind<SoaKind, SoaState>();
        services.AddKind<MappingKind, MappingState>();
        services.AddKind<IntakeKind, IntakeState>();
        services.AddReports();
        services.AddSingleton<SoaEndpoint>();
        services.AddSingleton<SoaImporter>();
        return services;
    }

    private static void AddKind<TKind, TState>(this IServiceCollection services, string? clock = null)
        where TKind : class, ISubjectKind<TState>, new()
        where TState : class
    {
        var kind = new TKind();
        services.AddSingleton(kind);
        services.AddSingleton<ISubjectKind<TState>>(kind);
        services.AddSingleton<SubjectCommands<TState>>();
        services.AddSingleton<SubjectEndpoint<TState>>();
        services.AddSingleton<IUpkeep, Upkeep<TState>>();
        if (clock is null)
            return;
        services.AddSingleton<StepTaker<TState>>();
        services.AddSingleton(new ClockOfKind(kind.Name, clock));
    }
}
