using Nis2.Storage.Tables;
using NodaTime;

namespace Nis2Functions.Simulation;

/// <summary>All chance of one run, from its seed. Once <see cref="Calm"/>, nothing goes wrong any more.</summary>
public sealed class Dice(int seed)
{
    private readonly Random random = new(seed);
    private readonly double faults = new Random(seed).Next(4) * 0.01;

    public bool Calm { get; set; }

    /// <summary>The process was killed and has not come back: whatever it still tries fails.</summary>
    public bool Dead { get; set; }

    public bool Chance(double probability) => random.NextDouble() < probability;

    public int Below(int bound) => random.Next(bound);

    public Duration Between(Duration least, Duration most) => least + ((most - least) * random.NextDouble());

    public Duration Latency() => Duration.FromMilliseconds(random.Next(2_000));

    public int Copies() => Calm ? 1 : Chance(0.1) ? 0 : Chance(0.1) ? 2 : 1;

    public void MaybeFail(string what)
    {
        Alive();
        if (Unlucky())
            throw new TimeoutException(what);
    }

    public void MaybeCrash()
    {
        Alive();
        if (!Unlucky())
            return;
        Dead = true;
        throw new CrashException();
    }

    /// <summary>Before a table call: nothing happened.</summary>
    public void Before(Action conflict)
    {
        Alive();
        if (Unlucky())
            throw new StorageUnavailableException("503");
        if (Unlucky())
            conflict();
        MaybeCrash();
    }

    /// <summary>After a table call: it happened, and nobody is told.</summary>
    public void After()
    {
        if (Unlucky())
            throw new StorageUnavailableException("Time-out after success.");
        MaybeCrash();
    }

    private void Alive()
    {
        if (Dead)
            throw new CrashException();
    }

    private bool Unlucky() => !Calm && Chance(faults);
}
