using EtomGen.Mutation;

return args is [TestHost.Verb, var project] ? await TestHost.RunAsync(project) : await MutationCommand.RunAsync(args);
