/** Whether the server answers, and whether it knows us. */
class Connection {
	isOffline = $state(false);
	isSignedOut = $state(false);

	lost(): void {
		this.isOffline = true;
	}

	reached(): void {
		this.isOffline = false;
	}

	signedOut(): void {
		this.isSignedOut = true;
	}
}

export const connection = new Connection();
