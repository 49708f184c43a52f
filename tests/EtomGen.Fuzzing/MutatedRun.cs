using System.Globalization;
using CsCheck;
using EtomGen.Testing;

namespace EtomGen.Fuzzing;

/// <summary>Runs a target on its corpus and on random changes of it: the same inputs on every machine, without a fuzzer.</summary>
internal static class MutatedRun
{
    /// <summary>Runs a target on every input of its corpus and on so many changed ones.</summary>
    /// <returns>How often it ran.</returns>
    /// <exception cref="FuzzFailureException">An input breaks the target; it goes along.</exception>
    public static int Run(FuzzTarget target, int count, ulong seed = 1)
    {
        byte[][] corpus = [.. Corpus.Of(target).Select(input => input.Bytes)];
        foreach (byte[] input in corpus)
        {
            Run(target, input, "0");
        }

        int run = 0;
        foreach (byte[] input in Inputs(corpus, seed).Take(count))
        {
            run++;
            Run(target, input, string.Create(CultureInfo.InvariantCulture, $"{run} --seed {seed}"));
        }

        return corpus.Length + count;
    }

    /// <summary>The changed inputs of a target, without end.</summary>
    public static IEnumerable<byte[]> Inputs(FuzzTarget target, ulong seed) => Inputs([.. Corpus.Of(target).Select(input => input.Bytes)], seed);

    private static IEnumerable<byte[]> Inputs(byte[][] corpus, ulong seed)
    {
        Gen<byte[]> mutations = Mutator.Of(corpus);
        PCG chance = Chance.From(seed);
        while (true)
        {
            yield return mutations.Generate(chance, null!, out _);
        }
    }

    private static void Run(FuzzTarget target, byte[] input, string count)
    {
        try
        {
            target.Run(input);
        }
        catch (Exception e)
        {
            throw new FuzzFailureException(target, input, $"dotnet run --project tests/EtomGen.Fuzzing -- mutated {target.Name} --count {count}", e);
        }
    }
}

/// <summary>An input that breaks a target.</summary>
internal sealed class FuzzFailureException(FuzzTarget target, byte[] input, string command, Exception cause)
    : Exception($"An input of {input.Length} bytes breaks {target.Title}: {cause.Message}\nRepeat it:\n{command}", cause)
{
    public byte[] Input { get; } = input;
}
