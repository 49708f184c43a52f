using System.Globalization;
using CsCheck;
using EtomGen.Testing.Drawing;

namespace EtomGen.CodeFixes.Tests.FixAll;

/// <summary>A source with several faults at once, and the framework files of its project.</summary>
internal sealed record DrawnSource(FrameworkText[] Frameworks, string Source)
{
    public override string ToString() => $"{string.Join('\n', Frameworks.Select(file => $"{file.Path}\n{file.Text}"))}\n{Source}";
}

/// <summary>Draws sources whose rows have the faults that fixes are for: many rows are for the same few processes, in every form and layout.</summary>
internal static class DrawnSources
{
    private const int MaxInGroup = 7;

    private static readonly string[] Groups = ["Lending", "Fines", "Rooms", "Guests"];
    private static readonly string[] Verbs = ["Take", "Give", "Check", "Count", "Close", "Open", "Plan"];

    /// <summary>Some for each group: a process that moves to another group gets no namesake there, and keeps the name of its type.</summary>
    private static readonly string[][] Things = [["Books", "Cards", "Desks"], ["Bills", "Notes", "Coins"], ["Doors", "Lamps", "Keys"], ["Badges", "Coats", "Seats"]];

    private static readonly DrawnScale First = new([3], 2, 0.1m, 5, 1, "Not submitted", 0, [(0.1m, 4.9m, "Partial"), (5, 5, "Full")]);
    private static readonly DrawnScale Second = new([3], 2, 1, 10, 0, "Not in scope", null, [(1, 9, "Partial"), (10, 10, "Full")]);

    /// <summary>What a row, a module or a mapping names.</summary>
    private enum Naming
    {
        Assessed,
        Group,
        Task,
        Deleted,
        NearIdentifier,
        MisspeltType,
        TypeOfNewerRelease,
        IdentifierOfNewerRelease,
    }

    private enum Form
    {
        Type,
        Constant,
        Text,
    }

    private static readonly Gen<Naming> AnyNaming = Gen.Frequency(
        (8, Gen.Const(Naming.Assessed)),
        (2, Gen.Const(Naming.Group)),
        (1, Gen.Const(Naming.Task)),
        (1, Gen.Const(Naming.Deleted)),
        (4, Gen.Const(Naming.NearIdentifier)),
        (1, Gen.Const(Naming.MisspeltType)),
        (1, Gen.Const(Naming.TypeOfNewerRelease)),
        (1, Gen.Const(Naming.IdentifierOfNewerRelease)));

    private static readonly Gen<(Naming Naming, Form Form, int Index)> Process = Gen.Select(AnyNaming, Gen.Enum<Form>(), Gen.Int[0, 40]);

    private static readonly Gen<string?> Score =
        Gen.OneOf("5", "5", "3.4", "0", "4.85", "7", "-1", "", "").Select(score => score.Length == 0 ? null : score);

    private static readonly Gen<string> Remark = Gen.OneOf("", "", "", "Deviation = \"By hand.\"", "Comment = \"Later.\"", "Evidence = [\"Test 7\"]");

    /// <summary>What is between a row and the one before it.</summary>
    private static readonly Gen<string> Separator = Gen.OneOf("]\n[", "]\n[", "]\n[", "] // remark\n[", "] [", ", ", "]\n\n// The next one.\n[", "]\n[type: ");

    private static readonly Gen<Func<Names, string>> Row =
        from process in Process
        from score in Score
        from remark in Remark
        from isNamed in Gen.Int[0, 4]
        select (Func<Names, string>)(names => names.Row(process, score, remark, isNamed == 0));

    private static readonly Gen<Func<Names, string>> Module =
        from processes in Process.Array[1, 3]
        select (Func<Names, string>)(names => $"Module(\"Desk\", Supports = [{string.Join(", ", processes.Select(names.Argument))}])");

    /// <summary>A type with rows, its second part where it has two.</summary>
    private static readonly Gen<Func<Names, string, string>> Declaration =
        from facts in Gen.Frequency((6, Gen.Const("1.0")), (1, Gen.Const("1.1")), (1, Gen.Const("")))
        from modifiers in Gen.Frequency((7, Gen.Const("static partial")), (1, Gen.Const("static")))
        from rows in Gen.Frequency((9, Row), (1, Module)).Array[1, 7]
        from separators in Separator.Array[rows.Length]
        from second in Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[1, rows.Length]))
        select (Func<Names, string, string>)((names, name) =>
        {
            string head = facts.Length == 0 ? "" : $"[ConformanceAssessment(\"{facts}\", Company = \"Acme\", Product = \"Shelf\")]\n";
            int split = modifiers.EndsWith("partial", StringComparison.Ordinal) ? rows.Length - second : rows.Length;
            return $"{head}{Part(0, split)}{(split < rows.Length ? Part(split, rows.Length) : "")}";

            string Part(int start, int end) =>
                string.Concat(Enumerable.Range(start, end - start).Select(i => (i == start ? "[" : separators[i]) + rows[i](names)))
                + (end > start ? "]\n" : "") + $"public {modifiers} class {name};\n\n";
        });

    private static readonly Gen<Func<Names, string>> Mappings =
        from processes in Process.Array[0, 2]
        from repeats in Gen.Bool
        select (Func<Names, string>)(names =>
            string.Concat(processes.Concat(repeats ? processes : []).Select(process => $"[{names.Mapping(process)}]\n")) + "internal static class Desk;\n");

    private static readonly Gen<(DrawnRelease First, DrawnRelease Second)> Releases =
        from groups in Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, 2], Gen.Int[0, 9], Gen.Int[0, 9]).Array[2, MaxInGroup]).Array[2, Groups.Length]
        select Released(groups);

    public static readonly Gen<DrawnSource> All =
        from releases in Releases
        from usings in Gen.OneOf("", "using Etom.V1;\n", "using Etom.V1;\n", "using Etom.V1;\nusing Etom.V2;\n")
        from declarations in Declaration.Array[1, 2]
        from mappings in Mappings
        let names = new Names(releases.First, releases.Second, usings)
        select new DrawnSource(
            [new("/data/etom-1.0.csv", releases.First.ToCsv()), new("/data/etom-2.0.csv", releases.Second.ToCsv())],
            $"using EtomGen;\n{usings}\n{string.Concat(declarations.Select((declaration, i) => declaration(names, $"Shelf{i}")))}{mappings(names)}");

    /// <summary>A release and the one after it, in which some processes have another number, name or group, or are gone.</summary>
    private static (DrawnRelease First, DrawnRelease Second) Released((bool IsComplete, (int Thing, int Trait, int Change)[] Processes)[] groups)
    {
        List<DrawnProcess> first = [new("1", 1, "Library") { Children = "complete", Uid = "u" }], second = [first[0]];
        for (int i = 0; i < groups.Length; i++)
        {
            var group = new DrawnProcess($"1.{i + 1}", 2, Groups[i]) { Children = groups[i].IsComplete ? "complete" : "", Uid = $"u{i}" };
            first.Add(group);
            second.Add(group with { Original = group.Id });
            for (int j = 0; j < groups[i].Processes.Length; j++)
            {
                (int thing, int trait, int change) = groups[i].Processes[j];
                if (trait == 0)
                {
                    // Numbering has gaps.
                    continue;
                }

                var process = new DrawnProcess($"{group.Id}.{j + 1}", 3, $"{Verbs[j]} {Things[i][thing]}") { IsDeleted = trait == 1, Uid = $"u{i}.{j}" };
                first.Add(process);
                if (trait == 1)
                {
                    // A process of the same name is its successor.
                    string successor = $"1.{((i + 1) % groups.Length) + 1}.{j + 11}";
                    first.Add(new DrawnProcess(successor, 3, process.Name) { Uid = $"s{i}.{j}", Original = process.Id });
                    continue;
                }

                if (trait == 2)
                {
                    first.Add(new DrawnProcess($"{process.Id}.1", 4, "Look twice"));
                }

                DrawnProcess? later = change switch
                {
                    0 => null,
                    1 => process with { Id = $"{group.Id}.{j + 21}" },
                    2 => process with { Name = $"{process.Name} Online" },
                    3 => process with { Id = $"1.{((i + 1) % groups.Length) + 1}.{j + 31}" },
                    4 => process with { IsDeleted = true },
                    _ => process,
                };
                if (later is not null)
                {
                    second.Add(later with { Original = process.Id });
                }
            }
        }

        return (new DrawnRelease("1.0", "Library", First, first), new DrawnRelease("2.0", "Library", Second, second));
    }

    /// <summary>Writes what the drawn numbers choose from the releases.</summary>
    private sealed class Names(DrawnRelease first, DrawnRelease second, string usings)
    {
        private readonly string _prefix = usings == "using Etom.V1;\n" ? "" : "Etom.V1.";

        public string Row((Naming, Form, int) process, string? score, string remark, bool isNamed)
        {
            (string name, Form form) = Named(process);
            string kind = score is null ? "NotSubmitted" : "Score";
            string remarks = score is null && !remark.StartsWith("Comment", StringComparison.Ordinal) ? "" : remark;
            string[] arguments = form == Form.Type ? [score ?? "", remarks]
                : isNamed && score is not null ? [$"score: {score}", $"process: {name}", remarks]
                : [name, score ?? "", remarks];
            return $"{kind}{(form == Form.Type ? $"<{name}>" : "")}{List(arguments)}";
        }

        public string Mapping((Naming, Form, int) process) =>
            Named(process) is (var name, var form) && form == Form.Type ? $"Supports<{name}>" : $"Supports(\"1.0\", {name})";

        public string Argument((Naming, Form, int) process) => Named(process) is (var name, var form) && form == Form.Type ? $"{name}.Id" : name;

        private static string List(string[] arguments) =>
            string.Join(", ", arguments.Where(argument => argument.Length > 0)) is { Length: > 0 } list ? $"({list})" : "";

        private (string Name, Form Form) Named((Naming Naming, Form Form, int Index) drawn)
        {
            (Naming naming, Form form, int index) = drawn;
            return naming switch
            {
                Naming.Group => Written(Pick(first, process => process.Level == 2)),
                Naming.Task => ($"\"{Pick(first, process => process.Level == 4).Id}\"", Form.Text),
                Naming.Deleted => Written(Pick(first, process => process.IsDeleted)),
                Naming.NearIdentifier => ($"\"{Near(Pick(first, IsAssessed).Id, index)}\"", Form.Text),
                Naming.MisspeltType => AsType(Typed(first, Pick(first, IsAssessed), _prefix).Replace("s", "ss", StringComparison.Ordinal)),
                Naming.TypeOfNewerRelease => AsType(Typed(second, Pick(second, IsAssessed), "Etom.V2.")),
                Naming.IdentifierOfNewerRelease => ($"\"{Pick(second, IsAssessed).Id}\"", Form.Text),
                _ => Written(Pick(first, IsAssessed)),
            };

            (string, Form) AsType(string type) => form == Form.Type ? (type, form) : ($"{type}.Id", Form.Constant);

            (string, Form) Written(DrawnProcess process) => form switch
            {
                Form.Text => ($"\"{process.Id}\"", form),
                _ => AsType(Typed(first, process, _prefix)),
            };

            DrawnProcess Pick(DrawnRelease release, Func<DrawnProcess, bool> isMeant)
            {
                DrawnProcess[] all = [.. release.Processes.Where(isMeant)];
                return all.Length == 0 ? release.Processes[1] : all[index % all.Length];
            }
        }

        private static bool IsAssessed(DrawnProcess process) => process is { Level: 3, IsDeleted: false };

        private static string Typed(DrawnRelease release, DrawnProcess process, string prefix)
        {
            string own = process.Name.Replace(" ", "", StringComparison.Ordinal);
            return process.Level == 3 ? $"{prefix}{release.Find(process.ParentId!)!.Name}.{own}" : prefix + own;
        }

        /// <summary>An identifier with another last number, or with its last two numbers exchanged, or with a number left out.</summary>
        private static string Near(string id, int index)
        {
            string[] numbers = id.Split('.');
            int last = int.Parse(numbers[^1], CultureInfo.InvariantCulture);
            return (index % 4) switch
            {
                0 => string.Join('.', [.. numbers[..^2], numbers[^1], numbers[^2]]),
                1 => $"{string.Join('.', numbers[..^1])}.{last}0",
                2 => $"{string.Join('.', numbers[..^1])}.{last + 1}",
                _ => $"{string.Join('.', numbers[..^1])}.0{last}",
            };
        }
    }
}
