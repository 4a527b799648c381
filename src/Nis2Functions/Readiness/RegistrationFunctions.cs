using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Readiness;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Readiness;

/// <summary>Registration with authorities and what follows it.</summary>
public sealed class RegistrationFunctions(ReadinessEndpoint readiness)
{
    [Function(nameof(RecordRegistration))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Records that a legal entity is registered with the authority (Art. 3(4))",
        Request = typeof(RegistrationRequest), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> RecordRegistration(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/readiness/registrations/{country}/{entity}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string country,
        string entity,
        CancellationToken cancellation) => readiness.CommandAsync<RegistrationRequest>(
            request,
            client,
            org,
            asked => new RecordRegistration(entity, country, Register.Authority, asked.RegisteredOn, asked.Reference),
            cancellation);

    [Function(nameof(RecordDigitalRegistration))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Records that a legal entity handed in the data of Art. 27",
        Request = typeof(RegistrationRequest), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> RecordDigitalRegistration(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/readiness/digital-registrations/{country}/{entity}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string country,
        string entity,
        CancellationToken cancellation) => readiness.CommandAsync<RegistrationRequest>(
            request,
            client,
            org,
            asked => new RecordRegistration(entity, country, Register.Digital, asked.RegisteredOn, asked.Reference),
            cancellation);

    [Function(nameof(CheckRegisteredContacts))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Records that the registered contact data were compared with what is true",
        Request = typeof(ContactCheckRequest), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> CheckRegisteredContacts(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/readiness/registrations/{country}/{entity}/contact-checks")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string country,
        string entity,
        CancellationToken cancellation) => readiness.CommandAsync<ContactCheckRequest>(
            request, client, org, asked => new CheckContacts(entity, country, asked.CheckedOn), cancellation);

    [Function(nameof(StateChangeOfData))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "States a change of registered data: the authority is to be told",
        Request = typeof(ChangeRequest), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> StateChangeOfData(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/readiness/changes")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation) => readiness.CommandAsync<ChangeRequest>(
            request,
            client,
            org,
            asked => new StateChange(asked.Entity, asked.Country, asked.Register, asked.ChangedOn, asked.KnownOn),
            cancellation);

    [Function(nameof(RecordChangeNotice))]
    [Access(Role.Administrator, Role.ComplianceOfficer)]
    [Operation(
        "Records that the authority was told of a change",
        Request = typeof(ChangeNoticeRequest), Response = typeof(ReadinessView), Command = true)]
    public Task<IResult> RecordChangeNotice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/readiness/changes/{change}/notice")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string change,
        CancellationToken cancellation) => readiness.CommandAsync<ChangeNoticeRequest>(
            request, client, org, asked => new NotifyChange(Number(change), asked.NotifiedOn, asked.Reference), cancellation);

    // What is no number names no change.
    private static int Number(string change) =>
        int.TryParse(change, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
