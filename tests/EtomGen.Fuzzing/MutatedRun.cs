using CsCheck;

namespace EtomGen.Fuzzing;

/// <summary>Runs a target over its corpus and over random changes of it: blind, but the same everywhere, and without a fuzzer.</summary>
internal static class MutatedRun
{
    /// <summary>Runs a target on every input of its corpus and on so many changed ones.</summary>
    /// <returns>How often it ran.</returns>
    /// <exception cref="FuzzFailureException">An input breaks the target; it goes along.</exception>
    public static int Run(FuzzTarget target, int count, uint seed = 1)
    {
        byte[][] corpus = [.. Corpus.Of(target).Select(input => input.Bytes)];
        foreach (byte[] input in corpus)
        {
            Run(target, input);
        }

        Gen<byte[]> mutations = Mutator.Of(corpus);
        var chance = new PCG(seed);
        for (int i = 0; i < count; i++)
        {
            Run(target, mutations.Generate(chance, null!, out _));
        }

        return corpus.Length + count;
    }

    private static void Run(FuzzTarget target, byte[] input)
    {
        try
        {
            target.Run(input);
        }
        catch (Exception e)
        {
            throw new FuzzFailureException(target, input, e);
        }
    }
}

/// <summary>An input that breaks a target.</summary>
internal sealed class FuzzFailureException(FuzzTarget target, byte[] input, Exception cause) : Exception($"An input of {input.Length} bytes breaks {target.Title}: {cause.Message}", cause)
{
    public byte[] Input { get; } = input;
}
