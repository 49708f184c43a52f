using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using EtomGen.Fuzzing;
using EtomGen.Testing;
using EtomGen.Testing.Drawing;
using SharpFuzz;

string[] names = [.. FuzzTarget.All.Select(target => target.Name)];
var targets = new Argument<string[]>("target") { Description = $"What to fuzz: {string.Join(", ", names)}; all of it where none is named.", Arity = ArgumentArity.ZeroOrMore };
targets.AcceptOnlyFromAmong(names);
var one = new Argument<string>("target");
one.AcceptOnlyFromAmong(names);
var count = new Option<int>("--count") { Description = "How often each target runs, about.", DefaultValueFactory = _ => 20_000 };
var seed = new Option<ulong>("--seed") { Description = "The seed of the random changes.", DefaultValueFactory = _ => 1 };

var mutated = new Command("mutated", "Run targets on random changes of their corpus.") { targets, count, seed };
mutated.SetAction(parsed => ForEach(parsed.GetValue(targets), target =>
{
    try
    {
        int runs = MutatedRun.Run(target, parsed.GetValue(count), parsed.GetValue(seed));
        Console.WriteLine($"{target.Name}\t{runs} runs\tnone broke it");
        return true;
    }
    catch (FuzzFailureException e)
    {
        Console.WriteLine(
            $"{target.Name}\t{e.Message}\n{e.InnerException}\nThe input is in {Keep(target, e.Input)}; fix it, and add it to tests/EtomGen.Fuzzing/Corpus/{target.Name}");
        return false;
    }
}));

var guided = new Command("guided", "Run targets under AFL++, which looks for inputs that reach new branches.") { targets, count };
guided.SetAction(parsed =>
{
    if (!GuidedRun.IsPossible)
    {
        Console.Error.WriteLine("afl-fuzz is not on this machine: install AFL++ (Debian: apt-get install afl++), or run 'mutated'.");
        return 2;
    }

    return ForEach(parsed.GetValue(targets), target =>
    {
        GuidedResult result = GuidedRun.Run(target, parsed.GetValue(count), Path.Combine(Path.GetTempPath(), $"etomgen-fuzzing-{target.Name}-{Guid.NewGuid():N}"));
        Console.WriteLine(
            $"{target.Name}\t{result.Runs} runs\t{result.Discoveries} inputs with new branches\t{result.Branches} branches\t"
                + $"{(result.Broken.Count == 0 ? "none broke it" : string.Join('\n', result.Broken))}");
        return result.Broken.Count == 0;
    });
});

// What chance draws, as hashes: tests compare those of several processes.
var draw = new Command("draw") { count, seed };
draw.Hidden = true;
draw.SetAction(parsed =>
{
    PCG chance = Chance.From(parsed.GetValue(seed));
    IEnumerable<byte[]> releases = Enumerable.Range(0, parsed.GetValue(count)).Select(_ => Encoding.UTF8.GetBytes(Draw.Release().Generate(chance, null!, out Size _).ToCsv()));
    Console.WriteLine($"releases\t{Hash(releases)}");
    foreach (FuzzTarget target in FuzzTarget.All)
    {
        Console.WriteLine($"{target.Name}\t{Hash(MutatedRun.Inputs(target, parsed.GetValue(seed)).Take(parsed.GetValue(count)))}");
    }
});

// The fuzzer's own way in: it hands over inputs through a pipe, and sees which branches they take.
var afl = new Command("afl") { one };
afl.Hidden = true;
afl.SetAction(parsed =>
{
    FuzzTarget target = FuzzTarget.Named(parsed.GetRequiredValue(one));
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target.Run(input.ToArray());
    });
});

return new RootCommand("Gives arbitrary bytes to everything that reads files.") { mutated, guided, draw, afl }.Parse(args).Invoke();

static int ForEach(string[]? chosen, Func<FuzzTarget, bool> run)
{
    FuzzTarget[] targets = chosen is { Length: > 0 } ? [.. chosen.Select(FuzzTarget.Named)] : [.. FuzzTarget.All];
    return targets.Select(run).ToArray().All(held => held) ? 0 : 1;
}

static string Hash(IEnumerable<byte[]> drawn) => Convert.ToHexString(SHA256.HashData([.. drawn.SelectMany(bytes => bytes)]));

static string Keep(FuzzTarget target, byte[] input)
{
    string file = Path.Combine(Path.GetTempPath(), $"etomgen-{target.Name}-{Guid.NewGuid():N}");
    File.WriteAllBytes(file, input);
    return file;
}
