using System.Diagnostics.Metrics;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Suppliers;
using Nis2.Storage.Streams;
using Nis2Functions.Telemetry;
using NodaTime;

namespace Nis2Functions.Tests.Telemetry;

public sealed class MeasuresTests
{
    private static readonly Instant Registered = Instant.FromUtc(2026, 11, 1, 8, 0);
    private static readonly SubjectId Supplier = SubjectId.Of("supplier", "1");
    private readonly SupplierKind kind = new();
    private readonly AsyncLocal<bool> own = new();
    private readonly List<(string Name, double Value, Dictionary<string, object?> Tags)> seen = [];

    [Fact]
    public void AReviewInTimeHasTheTimeThatWasLeftAsMargin()
    {
        var (state, due) = Register();
        Listening(() => Review(state, due - Duration.FromHours(30)));
        var margin = Assert.Single(seen);
        Assert.Equal("nis2.deadline.margin", margin.Name);
        Assert.Equal(30 * 3600, margin.Value, precision: 0);
        Assert.Equal("supplier", margin.Tags["kind"]);
        Assert.Equal("review", margin.Tags["obligation"]);
        Assert.Equal("supplier.reviewed", margin.Tags["event"]);
    }

    [Fact]
    public void ALateReviewHasANegativeMargin()
    {
        var (state, due) = Register();
        Listening(() => Review(state, due + Duration.FromHours(2)));
        Assert.Equal(-2 * 3600, Assert.Single(seen).Value, precision: 0);
    }

    [Fact]
    public void WhatMeetsNothingHasNoMargin()
    {
        var (state, _) = Register();
        Listening(() => Record(state, [], Registered));
        Assert.Empty(seen);
    }

    [Fact]
    public void NoticesAreCountedByChannelAndOutcome()
    {
        Listening(() => Measures.Told(NoticeLevel.Page, "Email", delivered: false));
        var told = Assert.Single(seen);
        Assert.Equal(("page", "email", "failed"), (told.Tags["level"], told.Tags["channel"], told.Tags["outcome"]));
    }

    private (SupplierState State, Instant Due) Register()
    {
        var events = Decide(
            kind.Initial, new RegisterSupplier("Cloud AG", Criticality.Critical, "Europe/Berlin", SupplierPolicy.Default), Registered);
        var state = Fold(kind.Initial, events, Registered);
        return (state, Assert.Single(kind.Obligations(state)).Due!.Value);
    }

    private void Review(SupplierState state, Instant at) =>
        Record(state, Decide(state, new RecordReview(ReviewOutcome.Acceptable, []), at), at);

    private void Record(SupplierState before, IReadOnlyList<SubjectEvent> events, Instant at)
    {
        var after = Fold(before, events, at);
        Margins.Record(kind, before, new AppendResult<SupplierState>.Done(
            new Subject<SupplierState>(Supplier, 2, after, null, at),
            [.. events.Select((facts, index) => new RecordedEvent(index + 2, at, "ada", "c", facts))],
            NextStepChanged: false,
            Repeated: false));
    }

    private static IReadOnlyList<SubjectEvent> Decide(SupplierState state, SupplierCommand command, Instant at) =>
        Assert.IsType<Decision.Accepted>(SupplierDecisions.Decide(state, command, new DecisionContext(at, "ada"))).Events;

    private SupplierState Fold(SupplierState state, IReadOnlyList<SubjectEvent> events, Instant at) =>
        events.Select((facts, index) => new RecordedEvent(index + 1, at, "ada", "c", facts)).Aggregate(state, kind.Apply);

    // Figures of other tests, which run at the same time, are not of this call.
    private void Listening(Action work)
    {
        own.Value = true;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == Measures.MeterName)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.Start();
        work();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (own.Value)
            seen.Add((instrument.Name, value, tags.ToArray().ToDictionary()));
    }
}
