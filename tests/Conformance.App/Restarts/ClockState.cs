namespace Conformance.App.Restarts;

/// <param name="Key">Counts the looks.</param>
/// <param name="Looks">After so many the subject has nothing left to do.</param>
/// <param name="Delay">Milliseconds from one look to the next, unless an event asks for one at once.</param>
public sealed record ClockState(string Key, int Looks, int Delay);
