using EtomGen.Compiler.Analysis;

namespace EtomGen.Compiler.Tests.Harness;

/// <summary>Checks constants that flow into marked places, against the two small releases.</summary>
internal static class MarkedTextTest
{
    /// <summary>A whole source, in a project with both small releases.</summary>
    public static RuleTest<MarkedTextAnalyzer> Of(string source) => Of(source, Frameworks.First, Frameworks.Second);

    public static RuleTest<MarkedTextAnalyzer> Of(string source, params FrameworkText[] frameworks) => new(source, frameworks);

    /// <summary>Statements in a method, beside a class <c>Desk</c> whose members are marked for release 1.0.</summary>
    public static RuleTest<MarkedTextAnalyzer> OfStatements(string statements) => Of($$"""
        using System.Collections.Generic;
        using EtomGen;

        internal static class Program
        {
            internal static void Use(string given, bool isGiven, int number)
            {
                {{statements}}
            }
        }

        internal class Desk
        {
            [ProcessIdentifier("1.0")] public string? Process { get; set; }
            [ProcessIdentifier("1.0")] public string? Field;
            [ProcessIdentifier("1.0")] public string[] Many { get; set; } = [];
            [ProcessIdentifier("1.0")] public List<string> Listed { get; set; } = [];
            [ProcessIdentifier("1.0")] public Dictionary<string, int> Numbered { get; set; } = [];
            [ProcessIdentifier("1.0")] public Dictionary<int, string> Named { get; set; } = [];
            public string? Unmarked { get; set; }
            public string? this[[ProcessIdentifier("1.0")] string process] => null;

            public static void Take([ProcessIdentifier("1.0")] string process, string other = "") { }
            public static void TakeMany([ProcessIdentifier("1.0")] params string[] processes) { }
            public static void TakeList([ProcessIdentifier("1.0")] List<string> processes) { }
            public static void TakeSpan([ProcessIdentifier("1.0")] params System.ReadOnlySpan<string> processes) { }
            public static void TakeNewer([ProcessIdentifier("2.0")] string process) { }
        }

        internal abstract class House
        {
            [ProcessIdentifier("1.0")] public abstract string? Room { get; set; }
            public abstract int this[[ProcessIdentifier("1.0")] string process] { get; }
            public abstract void Take([ProcessIdentifier("1.0")] string process);
        }

        internal class Wing : House
        {
            public override string? Room { get; set; }
            public override int this[string process] => 1;
            public override void Take(string process) { }
        }

        internal interface IDoor
        {
            [ProcessIdentifier("1.0")] string? Sign { get; set; }
            int this[[ProcessIdentifier("1.0")] string process] { get; }
            void Open([ProcessIdentifier("1.0")] string process);
        }

        internal class Gate : IDoor
        {
            public string? Sign { get; set; }
            int IDoor.this[string process] => 1;
            public virtual void Open(string process) { }
        }

        internal sealed class Lift : Gate
        {
            public override void Open(string process) { }
        }

        internal static class Own
        {
            public const string Gap = "1.1.1.3";
            public const string NotAtHand = "3.0";
            public const string Newer = Etom.V2.Lending.LendABook.Id;
        }
        """);
}
