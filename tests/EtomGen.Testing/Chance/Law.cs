using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;

namespace EtomGen.Testing;

/// <summary>Checks that a law holds in every case that chance draws.</summary>
/// <remarks>Every run draws the same cases; <c>ETOM_TEST_SEED</c> draws others. A failure prints the command that repeats it.</remarks>
public static class Law
{
    private const int ShrinkingTries = 2000;

    /// <summary>Checks a law on pairs.</summary>
    public static void Holds<T1, T2>(Gen<(T1, T2)> cases, int count, Action<T1, T2> law, [CallerMemberName] string name = "") =>
        Holds(cases, count, pair => law(pair.Item1, pair.Item2), null, name);

    /// <summary>Checks a law in a number of cases, times the effort; reports a case that breaks it as small as can be found.</summary>
    public static void Holds<T>(Gen<T> cases, int count, Action<T> law, Func<T, string>? print = null, [CallerMemberName] string name = "")
    {
        PCG chance = Chance.Case is { } state ? PCG.Parse(state) : Chance.From(Chance.Seed);
        count = Chance.Case is null ? Effort.Times(count) : 1;
        for (int i = 0; i < count; i++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            if (Broken(cases, law, chance, null) is { } broken)
            {
                throw Failure(Smallest(cases, law, chance, broken), print, name);
            }
        }

        Tally.Add("property", name, count);
    }

    /// <summary>Draws a case, which must be smaller than another one if given, and says how it breaks the law.</summary>
    private static BrokenCase<T>? Broken<T>(Gen<T> cases, Action<T> law, PCG chance, Size? limit)
    {
        string state = chance.ToString();
        T drawn = cases.Generate(chance, limit!, out Size size);
        if (limit is not null && !Size.IsLessThan(size, limit))
        {
            return null;
        }

        try
        {
            law(drawn);
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new BrokenCase<T>(drawn, size, state, e);
        }
    }

    private static BrokenCase<T> Smallest<T>(Gen<T> cases, Action<T> law, PCG chance, BrokenCase<T> broken)
    {
        for (int i = 0; i < ShrinkingTries && Chance.Case is null; i++)
        {
            broken = Broken(cases, law, chance, broken.Size) ?? broken;
        }

        return broken;
    }

    private static BrokenLawException Failure<T>(BrokenCase<T> broken, Func<T, string>? print, string name)
    {
        string project = Assembly.GetEntryAssembly()?.GetName().Name ?? "EtomGen.Reliability.Tests";
        string run = TestContext.Current.TestCase?.Traits.ContainsKey(LongRunAttribute.Trait) == true ? $" {LongRunAttribute.Switch}" : "";
        string command = $"ETOM_TEST_CASE={broken.State} dotnet test --project tests/{project}{run} -- --filter-method '*.{name}'";
        string drawn = print?.Invoke(broken.Drawn) ?? $"{broken.Drawn}";
        return new BrokenLawException($"The law does not hold for this case:\n{drawn}\n\n{broken.Cause.Message}\n\nRepeat it:\n{command}", broken.Cause);
    }

    private sealed record BrokenCase<T>(T Drawn, Size Size, string State, Exception Cause);
}

/// <summary>A case that breaks a law.</summary>
public sealed class BrokenLawException(string message, Exception cause) : Exception(message, cause);
